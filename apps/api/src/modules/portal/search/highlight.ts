import { foldForSearch, wordsOf } from '@hoi/localization/fold';
import { escapeHtml } from '@hoi/richtext/escape-html';
import { writtenWord } from './written-word.ts';

interface Word {
  start: number;
  end: number;
  /** As it is looked for. */
  folded: string;
}

const fragments = 2;
// Before the first word that was found, for the reader to know where it stands, and from it on.
const wordsBefore = 5;
const wordsFrom = 25;

// Outlives changes: how words are folded. Syllables are a few thousand, and come again and again.
const known = new Map<string, string>();
const mostKnown = 50_000;

function fold(word: string): string {
  const folded = known.get(word) ?? foldForSearch(word);
  if (known.size >= mostKnown) known.clear();
  known.set(word, folded);
  return folded;
}

/** Makes safe HTML of titles and texts, with the words in `<mark>` that are wanted, as people type them. */
export function highlighter(typed: string) {
  const wanted = new Set(wordsOf(foldForSearch(typed)));
  const isWanted = ({ folded }: Word) => wanted.has(folded);

  function read(text: string): Word[] {
    return [...text.matchAll(writtenWord)].map(({ 0: word, index }) => {
      return { start: index, end: index + word.length, folded: fold(word) };
    });
  }

  function marked(text: string, words: readonly Word[], from = 0, to = text.length): string {
    let html = '';
    let at = from;
    for (const { start, end } of words.filter(isWanted)) {
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
      const places = words.flatMap((word, first) => {
        if (!isWanted(word)) return [];
        const near = words.slice(first, first + wordsFrom).filter(isWanted);
        return { first, worth: new Set(near.map(({ folded }) => folded)).size };
      });
      const chosen: number[] = [];
      for (const { first } of places.sort((a, b) => b.worth - a.worth)) {
        if (chosen.length === fragments) break;
        const isFar = (other: number) => Math.abs(other - first) >= wordsBefore + wordsFrom;
        if (chosen.every(isFar)) chosen.push(first);
      }
      const starts = chosen.length > 0 ? chosen.sort((a, b) => a - b) : [0];
      return starts
        .map((first) => {
          const shown = words.slice(Math.max(0, first - wordsBefore), first + wordsFrom);
          return marked(text, shown, shown[0]?.start, words[first + wordsFrom - 1]?.end);
        })
        .join(' … ');
    },
  };
}
