import { foldForSearch, wordsOf } from '@hoi/localization/fold';
import { escapeHtml } from '@hoi/richtext/escape-html';

interface Word {
  start: number;
  end: number;
  /** The words that it is when it is looked for. */
  folded: readonly string[];
}

// With the apostrophes and invisible marks inside, which are no letters where words are looked for.
const wordShape = /[\p{L}\p{M}\p{Nd}]+(?:['’‘‚ʼ`´ʹ′＇\p{Cf}]+[\p{L}\p{M}\p{Nd}]+)*/gu;

/** Reads words as they are looked for; each that was read is known from then on. */
function wordReader(): (text: string) => Word[] {
  const known = new Map<string, readonly string[]>();
  const fold = (found: string) => {
    const folded = known.get(found) ?? wordsOf(foldForSearch(found));
    known.set(found, folded);
    return folded;
  };
  return (text) =>
    [...text.matchAll(wordShape)].map(({ 0: found, index }) => {
      return { start: index, end: index + found.length, folded: fold(found) };
    });
}

const fragments = 2;
const fragmentWords = 30;
/** Words before the first that was found, for the reader to know where it stands. */
const wordsBefore = 5;

/** Safe HTML of titles and texts with the wanted words in `<mark>`. */
export class Highlighter {
  #wanted: ReadonlySet<string>;
  #read = wordReader();

  /** @param wanted as people type them */
  constructor(wanted: string) {
    this.#wanted = new Set(wordsOf(foldForSearch(wanted)));
  }

  #finds = ({ folded }: Word): boolean => folded.some((word) => this.#wanted.has(word));

  #html(text: string, words: readonly Word[], from: number, to: number): string {
    let html = '';
    let at = from;
    for (const word of words) {
      if (word.start < from || word.end > to || !this.#finds(word)) continue;
      const marked = escapeHtml(text.slice(word.start, word.end));
      html += `${escapeHtml(text.slice(at, word.start))}<mark>${marked}</mark>`;
      at = word.end;
    }
    return (html + escapeHtml(text.slice(at, to))).replace(/\s+/gu, ' ').trim();
  }

  whole(text: string): string {
    return this.#html(text, this.#read(text), 0, text.length);
  }

  /** Where most of the wanted words stand near each other; the beginning when none does. */
  snippet(text: string): string {
    const words = this.#read(text);
    const found = words.flatMap((word, index) => (this.#finds(word) ? [index] : []));
    const places = found.map((first) => {
      const near = words.slice(first, first + fragmentWords - wordsBefore).filter(this.#finds);
      return { first, worth: new Set(near.flatMap(({ folded }) => folded)).size };
    });
    places.sort((a, b) => b.worth - a.worth || a.first - b.first);
    const chosen: number[] = [];
    for (const { first } of places) {
      if (chosen.length === fragments) break;
      if (chosen.every((other) => Math.abs(other - first) >= fragmentWords)) chosen.push(first);
    }
    const starts = chosen.length > 0 ? chosen.sort((a, b) => a - b) : [0];
    return starts
      .map((first) => {
        const from = words[Math.max(0, first - wordsBefore)]?.start ?? 0;
        const to = words[first + fragmentWords - wordsBefore - 1]?.end ?? text.length;
        return this.#html(text, words, from, to);
      })
      .join(' … ');
  }
}
