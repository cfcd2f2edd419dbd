import { cutAtWord } from '@hoi/localization/cut-at-word';
import type { ImportResult } from '#modules/newsroom/imports/import-legacy-page.command.ts';
import type {
  FoundPart,
  PagePart,
  StoredKind,
  StoredOutcome,
} from '#modules/newsroom/imports/import-report.ts';

const partNames: Record<PagePart, string> = {
  TITLE: 'title',
  POSTED_BY: 'posted by',
  PUBLISHED_ON: 'date',
  VIEW_COUNT: 'views',
  BODY: 'body',
  SOURCE: 'source, as written',
  AUTHOR_NAME: 'author, as written',
  AUTHOR_POSITION: 'author’s position',
  AUTHOR_ORGANISATION: 'author’s organisation',
  NEWER_TITLES: 'newer titles',
  NEWER_PAGES: 'pages of newer titles',
  OLDER_TITLES: 'older titles',
  OLDER_PAGES: 'pages of older titles',
  SLIDES: 'slide captions',
  LINKS: 'links',
  POLL_QUESTION: 'poll',
  POLL_OPTIONS: 'poll options',
  WEATHER: 'weather (not imported)',
  VISIT_COUNTER: 'visit counter',
  LEGACY_ID: 'number on the old portal',
  UNREAD_LINES: 'lines not understood',
  LEFT_OUT: 'left out of the article',
  MISSING: 'missing on the page',
};

const kindNames: Record<StoredKind, string> = {
  CATEGORY: 'category',
  ARTICLE: 'article',
  DRAFT_ARTICLE: 'article, kept a draft: its text was in another encoding',
  AWAITING_ARTICLE: 'drafts awaiting their content',
  ALBUM: 'draft album awaiting its pictures',
  POLL: 'draft poll',
  LINK: 'links',
  VISIT_BASELINE: 'visit counter’s baseline',
  LEGACY_ADDRESS: 'redirects from old addresses',
};

const outcomeNames: Record<StoredOutcome, string> = {
  CREATED: 'made',
  FILLED: 'filled',
  UPDATED: 'moved forward',
  MATCHED: 'there already, left as it is',
};

const lists: ReadonlySet<PagePart> = new Set([
  'NEWER_TITLES',
  'OLDER_TITLES',
  'SLIDES',
  'LINKS',
  'POLL_OPTIONS',
  'UNREAD_LINES',
  'LEFT_OUT',
  'MISSING',
] as const);

function foundLines({ part, count, text }: FoundPart): string[] {
  const name = `  ${partNames[part]}: `;
  if (part === 'BODY') return [`${name}${count} paragraphs, “${cutAtWord(text, 70)}”`];
  if (!lists.has(part)) return [`${name}${text || count}`];
  return [`${name}${count}`, ...text.split('\n').map((line) => `    • ${line}`)];
}

function storedLines({ report }: ImportResult): string[] {
  const groups = Map.groupBy(report.stored, ({ kind, outcome }) => `${kind} ${outcome}`);
  return [...groups.values()].flatMap((things) => {
    const [first] = things;
    if (!first) return [];
    const head = `  ${kindNames[first.kind]}, ${outcomeNames[first.outcome]}: `;
    if (things.length === 1) return [`${head}${first.title}`];
    return [`${head}${things.length}`];
  });
}

function heading(text: string): string[] {
  return ['', text];
}

/** What an import found, normalised, doubted and stored, for the operator to read. */
export function importText(fileName: string, result: ImportResult, dryRun: boolean): string {
  const { read, report } = result;
  if (!result.changed) return `${fileName}: no change, everything on this page is stored already`;
  const oddities = read.oddities.flatMap(({ rule, where, found, suggestion, explanation }) => [
    `  [${rule}] ${where}: “${found}”${suggestion === '' ? '' : ` → “${suggestion}”`}`,
    `    ${explanation}`,
  ]);
  return [
    `${fileName}: ${report.format === 'HTML' ? 'HTML' : 'text'}, ${report.encoding}`,
    ...heading('Found'),
    ...report.found.flatMap(foundLines),
    ...heading('Normalised'),
    ...report.normalisations.map(({ how, count }) => `  ${how} (×${count})`),
    ...heading(`Looks wrong (${read.oddities.length} suggestions to an editor, nothing corrected)`),
    ...oddities,
    ...heading(dryRun ? 'Would be stored (dry run: nothing was written)' : 'Stored'),
    ...storedLines(result),
    `  suggestions for the editors: ${result.suggestions}`,
    '',
  ].join('\n');
}
