import { LegacyPageFault } from './legacy-page.ts';
import { markerOf, type PageMarker } from './page-blocks.ts';

/** Where the parts of the page are: line numbers, `end` not included. */
interface PageSections {
  title: number;
  /** One line in saved text; HTML may set its three pairs on lines of their own. */
  byline: { start: number; end: number };
  body: { start: number; end: number };
  source: number | undefined;
  /** The lines under each heading, up to the next heading. */
  under: Partial<Record<PageMarker, { start: number; end: number }>>;
}

const maxBylineLines = 6;

/** What is thrown for a page without something that every page has. */
export function incomplete(what: string): LegacyPageFault {
  return new LegacyPageFault('INCOMPLETE', `not a complete saved page: ${what} is missing`);
}

/** Finds the parts of a page by their headings. @throws LegacyPageFault naming what is missing. */
export function findSections(lines: readonly string[]): PageSections {
  const marks: { name: PageMarker; line: number }[] = [];
  lines.forEach((text, line) => {
    const name = markerOf(text);
    const afterByline = marks.some((mark) => mark.name === 'byline');
    const tooEarly = (name === 'source' || name === 'back') && !afterByline;
    if (name && !tooEarly && !marks.some((mark) => mark.name === name)) marks.push({ name, line });
  });
  const lineOf = (name: PageMarker) => marks.find((mark) => mark.name === name)?.line;
  const byline = lineOf('byline');
  if (byline === undefined) throw incomplete('the byline “Người đăng: …”');
  const title = lines.slice(0, byline).findLastIndex((line) => line.trim() !== '');
  if (title < 0) throw incomplete('the title above the byline');
  const source = lineOf('source');
  const bodyEnd = source ?? lineOf('back');
  if (bodyEnd === undefined)
    throw incomplete('the end of the article (“Nguồn tin: …” or “[Trở về]”)');
  // A file cut inside this line would give the article half a source.
  if (source !== undefined && !marks.some(({ line }) => line > source))
    throw incomplete('what follows “Nguồn tin: …”');
  const viewsAt = lines
    .slice(byline, Math.min(byline + maxBylineLines, bodyEnd))
    .findIndex((line) => /Lượt xem\s*:/iu.test(line));
  const start = byline + Math.max(0, viewsAt) + 1;
  if (!lines.slice(start, bodyEnd).some((line) => line.trim() !== ''))
    throw incomplete('the body of the article');

  const under = Object.fromEntries(
    marks.map(({ name, line }) => {
      const next = marks.find((mark) => mark.line > line)?.line ?? lines.length;
      return [name, { start: line + 1, end: next }];
    }),
  );
  return {
    title,
    byline: { start: byline, end: start },
    body: { start, end: bodyEnd },
    under,
    source,
  };
}
