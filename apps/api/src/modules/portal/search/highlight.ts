import { foldForSearch, wordsOf } from '@hoi/localization/fold';
import { escapeHtml } from '@hoi/richtext/escape-html';
import { writtenWord } from './written-word.ts';

interface Word {
  start: number;
  end: number;
  /** As it is looked for, where it is one of those; null for all others. */
  wanted: string | null;
}

const fragments = 2;
// Before the first word that was found, for the reader to know where it stands, and from it on.
const wordsBefore = 5;
const wordsFrom = 25;

/** Makes safe HTML of titles and texts, with the words in `<mark>` that are wanted, as people type them. */
export function highlighter(typed: string) {
  const wanted = new Set(wordsOf(foldForSearch(typed)));
  // Texts say the same few hundred syllables again and again.
  const known = new Map<string, string | null>();

  function wantedAs(word: string): string | null {
    const before = known.get(word);
    if (before !== undefined) return before;
    const folded = foldForSearch(word);
    const found = wanted.has(folded) ? folded : null;
    known.set(word, found);
    return found;
  }

  function* read(text: string): Generator<Word> {
    for (const { 0: word, index } of text.matchAll(writtenWord)) {
      yield { start: index, end: index + word.length, wanted: wantedAs(word) };
    }
  }

  function marked(text: string, words: readonly Word[], from = 0, to = text.length): string {
    let html = '';
    let at = from;
    for (const { start, end, wanted } of words) {
      if (wanted === null) continue;
      html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
      at = end;
    }
    return (html + escapeHtml(text.slice(at, to))).replace(/\s+/gu, ' ').trim();
  }

  /** How many different wanted words stand near a place. */
  function worthOf(words: readonly Word[], first: number): number {
    const near = new Set<string>();
    for (const { wanted } of words.slice(first, first + wordsFrom)) {
      if (wanted !== null) near.add(wanted);
    }
    return near.size;
  }

  /** The words as far as they had to be read, and which of them begin a fragment. */
  function choose(text: string) {
    const words: Word[] = [];
    const chosen: number[] = [];
    const others: { first: number; worth: number }[] = [];
    const take = (first: number) => {
      const isFar = (other: number) => Math.abs(other - first) >= wordsBefore + wordsFrom;
      if (chosen.length < fragments && chosen.every(isFar)) chosen.push(first);
    };
    const weigh = (first: number) => {
      if (words[first]?.wanted == null) return;
      const worth = worthOf(words, first);
      if (worth === wanted.size) take(first);
      else others.push({ first, worth });
    };
    for (const word of read(text)) {
      words.push(word);
      weigh(words.length - wordsFrom);
      // Nothing further on is worth more.
      if (chosen.length === fragments) return { words, chosen };
    }
    for (let left = Math.max(0, words.length - wordsFrom + 1); left < words.length; left++) {
      weigh(left);
    }
    for (const { first } of others.sort((a, b) => b.worth - a.worth)) take(first);
    return { words, chosen };
  }

  return {
    whole: (text: string): string => marked(text, [...read(text)]),

    /** Where most of the wanted words stand near each other; the beginning when none does. */
    snippet(text: string): string {
      const { words, chosen } = choose(text);
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
