import { type LegacyPage, LegacyPageFault } from './legacy-page/legacy-page.ts';

// Titles of the old portal reach 250 characters; search cannot take a title of a megabyte.
const longest = 1000;
// Its lists have ten rows and its slider some ten pictures.
const most = 200;

function refuse(what: string): never {
  throw new LegacyPageFault('TOO_LONG', `not a saved page: ${what}`);
}

/** @throws LegacyPageFault when a line or a list is longer than any of the former portal could be */
export function checkLengths(page: LegacyPage): void {
  const { source } = page;
  const lines = [
    page.title,
    page.byline.postedBy,
    page.pollQuestion ?? '',
    ...page.pollOptions,
    source?.asWritten ?? '',
    ...[...page.newer, ...page.older, ...page.links].map(({ title }) => title),
    ...page.captions.map(({ asWritten }) => asWritten),
  ];
  const found = lines.find((line) => line.length > longest);
  if (found !== undefined) {
    const begin = `“${found.slice(0, 40)}…”`;
    refuse(
      `${begin} is one line of ${found.length} characters; titles and names have at most ${longest}`,
    );
  }
  const { newer, older, captions, links, pollOptions } = page;
  const rows = Math.max(
    ...[newer, older, captions, links, pollOptions].map(({ length }) => length),
  );
  if (rows > most)
    refuse(`it has a list of ${rows} rows; the former portal’s have at most ${most}`);
}
