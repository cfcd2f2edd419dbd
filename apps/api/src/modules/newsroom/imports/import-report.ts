import { displayName } from '@hoi/localization/names';
import { importedNames, missingBlockLabels } from '@hoi/localization/words/newsroom/imports';
import type { LegacyPage } from './legacy-page/legacy-page.ts';
import type { ReadLegacyPage } from './legacy-page/read-legacy-page.ts';

export type PagePart =
  | 'TITLE'
  | 'POSTED_BY'
  | 'PUBLISHED_ON'
  | 'VIEW_COUNT'
  | 'BODY'
  | 'SOURCE'
  | 'AUTHOR_NAME'
  | 'AUTHOR_POSITION'
  | 'AUTHOR_ORGANISATION'
  | 'NEWER_TITLES'
  | 'NEWER_PAGES'
  | 'OLDER_TITLES'
  | 'OLDER_PAGES'
  | 'SLIDES'
  | 'LINKS'
  | 'POLL_QUESTION'
  | 'POLL_OPTIONS'
  | 'WEATHER'
  | 'VISIT_COUNTER'
  | 'LEGACY_ID'
  | 'UNREAD_LINES'
  | 'LEFT_OUT'
  | 'MISSING';

export type StoredKind =
  | 'CATEGORY'
  | 'ARTICLE'
  | 'DRAFT_ARTICLE'
  | 'AWAITING_ARTICLE'
  | 'ALBUM'
  | 'POLL'
  | 'LINK'
  | 'VISIT_BASELINE'
  | 'LEGACY_ADDRESS';

export type StoredOutcome = 'CREATED' | 'FILLED' | 'UPDATED' | 'MATCHED';

// Type aliases, not interfaces: only these are assignable to JSON column types.

/** A part of the page as it was read; `count` is how many there were. */
export type FoundPart = { part: PagePart; count: number; text: string };

/** What a part of the page became. MATCHED: it was there already and stayed as it was. */
export type StoredThing = { kind: StoredKind; outcome: StoredOutcome; title: string };

/** What an import record keeps beside the page's raw text. */
export type ImportReport = {
  encoding: string;
  format: 'TEXT' | 'HTML';
  found: FoundPart[];
  normalisations: { kind: string; count: number; how: string }[];
  stored: StoredThing[];
  /** Which article stood for which title and day: holds when titles and dates are edited later. */
  articles: { key: string; articleId: string }[];
  /** What else the page had, so that it is not made again from another page. */
  captionsKey: string;
  pollKey: string;
  linksKey: string;
};

/** A record's report column as what was put into it. */
export function importReport(stored: unknown): ImportReport {
  // Written from ImportReport alone and never changed; the column's type cannot say so.
  return stored as ImportReport;
}

type Found = string | number | readonly string[] | undefined;

function text(part: PagePart, found: Found): FoundPart[] {
  if (typeof found === 'object') {
    return found.length > 0 ? [{ part, count: found.length, text: found.join('\n') }] : [];
  }
  return found === undefined || found === '' ? [] : [{ part, count: 1, text: String(found) }];
}

function pages(part: PagePart, count: number): FoundPart[] {
  return count > 0 ? [{ part, count, text: '' }] : [];
}

/** Everything that was read off a page, in its order. */
function foundOn(page: LegacyPage): FoundPart[] {
  const { byline, source, weather, counter } = page;
  const titles = (rows: LegacyPage['newer']) =>
    rows.map((row) => `${row.publishedOn} ${row.title}`);
  return [
    ...text('TITLE', page.title),
    ...text('POSTED_BY', byline.postedBy),
    ...text('PUBLISHED_ON', byline.publishedOn),
    ...text('VIEW_COUNT', byline.viewCount),
    { part: 'BODY', count: page.bodyLines.length, text: (page.bodyLines[0] ?? '').slice(0, 200) },
    ...text('SOURCE', source?.asWritten),
    ...text('AUTHOR_NAME', source?.name),
    ...text('AUTHOR_POSITION', source?.position),
    ...text('AUTHOR_ORGANISATION', source?.organisation),
    ...text('NEWER_TITLES', titles(page.newer)),
    ...pages('NEWER_PAGES', page.newerPages),
    ...text('OLDER_TITLES', titles(page.older)),
    ...pages('OLDER_PAGES', page.olderPages),
    ...text(
      'SLIDES',
      page.captions.map((caption) => caption.asWritten),
    ),
    ...text(
      'LINKS',
      page.links.map(({ title, url }) => (url ? `${title} <${url}>` : title)),
    ),
    ...text('POLL_QUESTION', page.pollQuestion),
    ...text('POLL_OPTIONS', page.pollOptions),
    ...text('WEATHER', weather && [weather.place, weather.observedOn].filter(Boolean).join(', ')),
    ...text('VISIT_COUNTER', counter?.total),
    ...text('LEGACY_ID', page.legacyId),
    ...text('UNREAD_LINES', page.unreadLines),
    ...text('LEFT_OUT', page.leftOut),
    ...text(
      'MISSING',
      page.missing.map((block) => missingBlockLabels[block]),
    ),
  ];
}

/** A name in capitals is shown in small letters; the source keeps it as written. */
function shownName(asWritten: string): ImportReport['normalisations'] {
  const shown = displayName(asWritten);
  if (shown === asWritten) return [];
  const how = importedNames.shownName(asWritten, shown);
  return [{ kind: 'AUTHOR_NAME', count: 1, how }];
}

/** The report of a page that was read, before anything is stored. */
export function beginReport({ page, encoding, format, normalisations }: ReadLegacyPage) {
  return {
    encoding,
    format,
    found: foundOn(page),
    normalisations: [
      ...normalisations.map(({ kind, count, how }) => ({ kind, count, how })),
      ...shownName(page.source?.name ?? ''),
    ],
  };
}
