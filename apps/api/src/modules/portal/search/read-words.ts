import { foldForSearch } from '@hoi/localization/fold';
import { writtenWord } from './written-word.ts';

/** The words of a text, in its order. */
export interface Words {
  starts: number[];
  ends: number[];
  /** Which of them are wanted, and as what. */
  found: { word: number; as: string }[];
}

// What a character is to a word; all others are the code of the letter that stands for it.
const unknown = 0;
const between = 1;
// Inside a word only, if letters follow, as an apostrophe.
const joining = 2;
// Part of a word, and nothing where it is looked for, as an accent by itself.
const silent = 3;
// Of another alphabet: folded with its word.
const foreign = 4;

const inWord = /^[\p{L}\p{M}\p{Nd}]$/u;
const isLatin = (code: number) => code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
const [y, i] = ['y', 'i'].map((letter) => letter.charCodeAt(0));

function kindOf(code: number): number {
  const written = String.fromCodePoint(code);
  if (!inWord.test(written))
    return `a${written}a`.match(writtenWord)?.length === 1 ? joining : between;
  const folded = foldForSearch(written);
  if (folded === '') return silent;
  if (!isLatin(code) || folded.length > 1) return foreign;
  const letter = folded.charCodeAt(0);
  // Whether it is the one or the other, its neighbours say.
  return letter === y ? (i ?? letter) : letter;
}

// By code, as far as they were met: pages that nobody writes to take no memory.
const kinds = new Uint32Array(0x110000);

function kind(code: number): number {
  const known = kinds[code] ?? unknown;
  if (known !== unknown) return known;
  const found = kindOf(code);
  kinds[code] = found;
  return found;
}

const next = (sum: number, letter: number) => (Math.imul(sum, 31) + letter) | 0;

/** A number that words have in common which fold alike, and few others. */
function sumOf(folded: string): number {
  let sum = 0;
  for (const letter of folded) sum = next(sum, kind(letter.codePointAt(0) ?? 0));
  return sum;
}

/**
 * Reads texts for words that are wanted, given as they are folded. A text of seven thousand characters has fifteen
 * hundred words: only those are cut out and folded that may be wanted, as their letters say.
 */
export function wordReader(wanted: ReadonlySet<string>): (text: string) => Words {
  const sums = new Set([...wanted].map(sumOf));
  const known = new Map<string, string | null>();

  function wantedAs(word: string): string | null {
    const before = known.get(word);
    if (before !== undefined) return before;
    const folded = foldForSearch(word);
    const as = wanted.has(folded) ? folded : null;
    known.set(word, as);
    return as;
  }

  return (text) => {
    const words: Words = { starts: [], ends: [], found: [] };
    let start = -1;
    let end = 0;
    let sum = 0;
    let isForeign = false;
    const close = () => {
      const as = isForeign || sums.has(sum) ? wantedAs(text.slice(start, end)) : null;
      if (as !== null) words.found.push({ word: words.starts.length, as });
      words.starts.push(start);
      words.ends.push(end);
      start = -1;
    };
    for (let at = 0; at < text.length; at++) {
      const code = text.codePointAt(at) ?? 0;
      const is = kind(code);
      if (code > 0xffff) at++;
      if (is === between) {
        if (start >= 0) close();
      } else if (is !== joining) {
        if (start < 0) {
          start = at - (code > 0xffff ? 1 : 0);
          sum = 0;
          isForeign = false;
        }
        if (is === foreign) isForeign = true;
        else if (is !== silent) sum = next(sum, is);
        end = at + 1;
      }
    }
    if (start >= 0) close();
    return words;
  };
}
