import type { ListedArticle } from './legacy-page.ts';
import { readDay } from './page-dates.ts';

// Greedy: a title may hold parentheses and dates of its own, the last group is the row's date.
const row = /^(.*\S)\s*\(\s*(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})\s*\)$/su;
// A title breaks over so many lines at most; more undated lines than that are no title.
const maxTitleLines = 4;
const pager = /^[\s\u00A0]*\d+(?:[\s\u00A0]+(?:\d+|\.{2,3}|…|>{1,2}|»))*[\s\u00A0]*$/u;

interface ListedPart {
  rows: ListedArticle[];
  pages: number;
  unread: string[];
  /** Whether its pager was there, with which every list ends. */
  ended: boolean;
  /** How many lines belonged to the list, its pager included. */
  length: number;
}

function pageNumbers(line: string): number[] {
  return (line.match(/\d+/g) ?? []).map(Number);
}

/** The rows and the pager that follow a list's heading, up to a line that belongs to neither. */
export function parseListed(
  lines: readonly string[],
  idsByTitle: ReadonlyMap<string, number>,
): ListedPart {
  const part: ListedPart = { rows: [], pages: 0, unread: [], ended: false, length: 0 };
  let pending: string[] = [];
  for (const [index, line] of lines.entries()) {
    const trimmed = line.trim();
    if (pager.test(line)) {
      part.pages = Math.max(part.pages, ...pageNumbers(line));
      part.length = index + 1;
      part.ended = true;
      part.unread.push(...pending);
      pending = [];
      continue;
    }
    if (part.pages > 0 && trimmed !== '') break;
    if (trimmed === '') continue;
    if (/^•/u.test(trimmed)) break;
    pending.push(trimmed);
    if (pending.length > maxTitleLines) part.unread.push(...pending.splice(0, 1));
    const [, title, date = ''] = row.exec(pending.join(' ')) ?? [];
    const publishedOn = readDay(date);
    if (title === undefined || publishedOn === null) continue;
    const legacyId = idsByTitle.get(title.replace(/[\s\u00A0]+/gu, ' '));
    part.rows.push({ title, publishedOn, legacyId });
    part.length = index + 1;
    pending = [];
  }
  if (part.rows.length > 0) part.pages = Math.max(part.pages, 1);
  return part;
}
