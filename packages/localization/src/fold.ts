import { cleanText, typedApostrophes } from '@hoi/domain/clean-text';
import { unaccent } from '@hoi/domain/unaccent';
import { toneMarks } from './tone-marks.ts';

// The same as public.spell_vi and public.fold_vi in the database; a test compares them.
const anyMark = '\u0300-\u036f';
const betweenWords = `[^\\p{L}\\p{Nd}${anyMark}]`;
// The glide of oa, oe, uy carries no tone: hòa, tòan are hoà, toàn.
const toneOnGlide = new RegExp(
  `(?<=o)([${toneMarks}])([ae][\u0302\u0306]?)|(?<=u)([${toneMarks}])(y)`,
  'gu',
);
const loneY = new RegExp(
  `(^|${betweenWords})([bdhklmstv])y([${toneMarks}]?)(?=$|${betweenWords})`,
  'gu',
);
const quy = new RegExp(`(^|${betweenWords})quy`, 'gu');
const apostrophes = new RegExp(`['’‘‚${typedApostrophes}\u200d]`, 'g');

/** One way for two that are both right: kỳ, kì; quý, quí. Takes and gives decomposed text. */
function withI(text: string): string {
  return text.replace(loneY, '$1$2i$3').replace(quy, '$1qui');
}

/**
 * The form in which two spellings of one text are equal, accents apart: case, tone places (hòa, hoà), i and
 * y (kì, kỳ), letters that look alike, apostrophes, quotes, dashes, spaces. For comparing only: names
 * keep the spelling that their owners chose.
 */
export function spellingOf(text: string): string {
  const plain = cleanText(text)
    .toLowerCase()
    .replace(apostrophes, '')
    .replace(/[ðɖ]/g, 'đ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replaceAll('…', '...');
  return withI(plain.normalize('NFD').replace(toneOnGlide, '$2$1$4$3'))
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The form in which texts are looked for: their spelling without accents. */
export function foldForSearch(text: string): string {
  return withI(unaccent(spellingOf(text)));
}

/** The words of a text in one of these forms, with nothing between them. */
export function wordsOf(spelled: string): string[] {
  return spelled.match(new RegExp(`[\\p{L}\\p{Nd}${anyMark}]+`, 'gu')) ?? [];
}
