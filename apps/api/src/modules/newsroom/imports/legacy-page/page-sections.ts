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

const required = {
  byline: 'the byline “Người đăng: …”',
  newer: 'the list “Các tin mới hơn:”',
  older: 'the list “Các tin cũ hơn:”',
  counter: 'the visit counter “Thống kê truy cập”',
} as const;

const maxBylineLines = 6;

function incomplete(what: string): LegacyPageFault {
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
  const demand = (name: keyof typeof required): number => {
    const line = lineOf(name);
    if (line === undefined) throw incomplete(required[name]);
    return line;
  };

  const byline = demand('byline');
  const title = lines.slice(0, byline).findLastIndex((line) => line.trim() !== '');
  if (title < 0) throw incomplete('the title above the byline');
  demand('newer');
  demand('older');
  demand('counter');
  const source = lineOf('source');
  const bodyEnd = source ?? lineOf('back');
  if (bodyEnd === undefined)
    throw incomplete('the end of the article (“Nguồn tin: …” or “[Trở về]”)');
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
