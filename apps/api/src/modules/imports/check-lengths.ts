import type { LegacyPage } from './legacy-page/legacy-page.ts';
import { LegacyPageFault } from './legacy-page/legacy-page-fault.ts';

// Titles of the old portal reach 250 characters; search cannot take a title of a megabyte.
const longest = 1000;

/** @throws LegacyPageFault when a text that must fit one line is longer than any could be */
export function checkLengths(page: LegacyPage): void {
  const { source } = page;
  const lines = [
    ...[page.title, page.byline.postedBy, page.pollQuestion ?? '', ...page.pollOptions],
    ...[source?.asWritten ?? ''],
    ...[...page.newer, ...page.older, ...page.links].map(({ title }) => title),
    ...page.captions.map(({ asWritten }) => asWritten),
  ];
  const found = lines.find((line) => line.length > longest);
  if (found === undefined) return;
  throw new LegacyPageFault(
    'TOO_LONG',
    `not a saved page: “${found.slice(0, 40)}…” is one line of ${found.length} characters; titles and names have at most ${longest}`,
  );
}
