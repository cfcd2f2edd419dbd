import { unaccent } from '@hoi/domain/unaccent';
import { foldForSearch, wordsOf } from './fold.ts';

/** What a text has to hold so that it is found. */
export interface SoughtWords {
  /** Words that stand there, in any place. */
  whole: string[];
  /** The last word: it stands there, or one that begins as `begins` does. */
  last: string;
  begins: string;
}

const endsInLoneY = /(?<![\p{L}\p{Nd}])[bdhklmstv]y[^\p{L}\p{Nd}]*$/u;

/**
 * The words of what is typed to find something in a list, the last of which may be on its way: "ky" finds Tam Kì
 * and kyduyen@. Null without a word, such as for a lone sign. The database finds by the same words.
 */
export function soughtWords(typed: string): SoughtWords | null {
  const words = wordsOf(foldForSearch(typed));
  const last = words.at(-1);
  if (last === undefined) return null;
  // A lone y is read as i, which is right of a syllable and wrong of the first letters of another.
  const begins = endsInLoneY.test(unaccent(typed).toLowerCase()) ? last.replace(/i$/, 'y') : last;
  return { whole: words.slice(0, -1), last, begins };
}

/** Whether texts hold what is typed; all do while nothing is. */
export function holdsSought(typed: string): (text: string) => boolean {
  if (typed.trim() === '') return () => true;
  const sought = soughtWords(typed);
  if (!sought) return () => false;
  const { whole, last, begins } = sought;
  return (text) => {
    const words = wordsOf(foldForSearch(text));
    return (
      whole.every((word) => words.includes(word)) &&
      words.some((word) => word === last || word.startsWith(begins))
    );
  };
}
