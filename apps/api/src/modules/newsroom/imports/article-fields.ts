import { displayName } from '@hoi/localization/names';
import { startOfLocalDay } from '@hoi/localization/vietnam-time';
import { emptyDocument } from '@hoi/richtext/nodes';
import type { LegacyPage, ListedArticle } from './legacy-page/legacy-page.ts';

// The columns for views are 32-bit integers.
const mostViews = 2 ** 31 - 1;

/** What the page itself says of its article. */
export function fieldsOf(page: LegacyPage) {
  const { body, byline, source } = page;
  return {
    title: page.title,
    body,
    postedBy: byline.postedBy,
    bylineName: displayName(source?.name ?? ''),
    bylinePosition: source?.position ?? '',
    bylineOrganisation: source?.organisation ?? '',
    source: source?.asWritten ?? '',
    viewCount: Math.min(byline.viewCount, mostViews),
    publishedAt: startOfLocalDay(byline.publishedOn),
  };
}

/** What a row of a list says of an article whose own page is not there yet. */
export function awaitingFields({ title, publishedOn }: ListedArticle) {
  return {
    title,
    body: emptyDocument,
    status: 'DRAFT',
    awaitingContent: true,
    publishedAt: startOfLocalDay(publishedOn),
  } as const;
}
