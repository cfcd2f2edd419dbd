import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articlePage } from '../newsroom/articles.ts';
import { linksPanel } from '../portal/links.ts';
import { pollPage } from '../portal/polls.ts';
import { visitPanel } from '../portal/visits.ts';
import { weatherPanel } from '../portal/weather.ts';

// The saved page of the former site lies beside the project where it is available.
const savedPage = new URL(
  '../../../../../../shared/legacy/bai-viet-2019-03-28.txt',
  import.meta.url,
);

const keptLabels = [
  articlePage.postedBy,
  articlePage.publishedAt,
  articlePage.views,
  articlePage.source,
  articlePage.back,
  articlePage.newer,
  articlePage.older,
  articlePage.viewCount(63),
  linksPanel.heading,
  pollPage.heading,
  weatherPanel.heading,
  weatherPanel.temperature,
  weatherPanel.humidity,
  weatherPanel.windDirection,
  weatherPanel.windSpeed,
  weatherPanel.visibility,
  visitPanel.heading,
  visitPanel.today,
  visitPanel.yesterday,
  visitPanel.thisWeek,
  visitPanel.lastWeek,
  visitPanel.thisMonth,
  visitPanel.lastMonth,
  visitPanel.online,
];

it.runIf(existsSync(savedPage))('keeps the labels of the former site to the letter', () => {
  const page = readFileSync(savedPage, 'utf8');
  for (const label of keptLabels) expect(page).toContain(label);
});
