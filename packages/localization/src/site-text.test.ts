import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatViews, siteText } from './site-text.ts';

// The saved page of the former site lies beside the project where it is available.
const savedPage = new URL('../../../../shared/legacy/bai-viet-2019-03-28.txt', import.meta.url);

const keptLabels = [
  siteText.article.postedBy,
  siteText.article.publishedAt,
  siteText.article.views,
  siteText.article.source,
  siteText.article.back,
  siteText.article.newer,
  siteText.article.older,
  siteText.links.heading,
  siteText.poll.heading,
  siteText.weather.heading,
  siteText.weather.temperature,
  siteText.weather.humidity,
  siteText.weather.windDirection,
  siteText.weather.windSpeed,
  siteText.weather.visibility,
  siteText.visits.heading,
  siteText.visits.today,
  siteText.visits.yesterday,
  siteText.visits.thisWeek,
  siteText.visits.lastWeek,
  siteText.visits.thisMonth,
  siteText.visits.lastMonth,
  siteText.visits.online,
];

describe('siteText', () => {
  it.runIf(existsSync(savedPage))('keeps the labels of the former site to the letter', () => {
    const page = readFileSync(savedPage, 'utf8');
    for (const label of keptLabels) expect(page).toContain(label);
    expect(page).toContain(formatViews(63));
  });

  it('holds composed text only', () => {
    const text = JSON.stringify(siteText);
    expect(text).toBe(text.normalize('NFC'));
    expect(keptLabels.every((label) => label.trim().length > 3)).toBe(true);
  });
});
