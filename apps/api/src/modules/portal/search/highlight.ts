import { foldForSearch, wordsOf } from '@hoi/localization/fold';
import { escapeHtml } from '@hoi/richtext/escape-html';
import { type Words, wordReader } from './read-words.ts';

const fragments = 2;
// Before the first word that was found, for the reader to know where it stands, and from it on.
const wordsBefore = 5;
const wordsFrom = 25;

/** For each word that was found, how many different ones stand near it from it on. */
function worths({ found }: Words): number[] {
  const near = new Map<string, number>();
  let end = 0;
  return found.map(({ word, as }) => {
    for (let other = found[end]; other && other.word < word + wordsFrom; other = found[++end]) {
      near.set(other.as, (near.get(other.as) ?? 0) + 1);
    }
    const worth = near.size;
    const left = (near.get(as) ?? 0) - 1;
    if (left > 0) near.set(as, left);
    else near.delete(as);
    return worth;
  });
}

/** The words with which fragments begin: those of most worth, the first of these, far from each other. */
function beginnings(words: Words): number[] {
  const worth = worths(words);
  const chosen: number[] = [];
  for (const index of [...worth.keys()].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0))) {
    const first = words.found[index]?.word ?? 0;
    const isFar = (other: number) => Math.abs(other - first) >= wordsBefore + wordsFrom;
    if (chosen.every(isFar)) chosen.push(first);
    if (chosen.length === fragments) break;
  }
  return chosen.sort((a, b) => a - b);
}

/** Makes safe HTML of titles and texts, with the words in `<mark>` that are wanted, as people type them. */
export function highlighter(typed: string) {
  const read = wordReader(new Set(wordsOf(foldForSearch(typed))));

  function marked(
    text: string,
    { starts, ends, found }: Words,
    from = 0,
    to = text.length,
  ): string {
    let html = '';
    let at = from;
    for (const { word } of found) {
      const [start = 0, end = 0] = [starts[word], ends[word]];
      if (start < from || end > to) continue;
      html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
      at = end;
    }
    return (html + escapeHtml(text.slice(at, to))).replace(/\s+/gu, ' ').trim();
  }

  return {
    whole: (text: string): string => marked(text, read(text)),

    /** Where most of the wanted words stand near each other; the beginning when none does. */
    snippet(text: string): string {
      const words = read(text);
      const first = beginnings(words);
      return (first.length > 0 ? first : [0])
        .map((word) => {
          const from = words.starts[Math.max(0, word - wordsBefore)];
          return marked(text, words, from, words.ends[word + wordsFrom - 1]);
        })
        .join(' … ');
    },
  };
}
