import { easeNoBreakSpaces } from './no-break-spaces.ts';

// Keyboards and fonts of other languages have letters that look like ours and are others: the Icelandic
// Ð ð, the African Ɖ ɖ, the Tatar Ƣ ƣ. Đ only begins a syllable, where Icelandic has no ð; in capitals (HÐND)
// it stands anywhere.
const lookAlikes: readonly (readonly [RegExp, string])[] = [
  [/[ÐƉ](?<!\p{Ll}\p{M}*.)/gu, 'Đ'],
  [/[ðɖ](?<![\p{L}\p{M}].)/gu, 'đ'],
  [/Ƣ/g, 'Ư'],
  [/ƣ/g, 'ư'],
];

// Soft hyphens, marks of direction and what joins or keeps apart without width.
const invisible =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

// The joiner of signs means something between pictures, and nothing after a letter of ours.
const joiners = /\u200d(?<=\p{Script=Latin}[\p{M}\u200d]*)/gu;

// Of other widths, as books are set.
const oddSpaces = /[\u1680\u2000-\u200a\u202f\u205f\u3000](?=\p{L})(?<=[\p{L}\p{M}].)/gu;

/** What keyboards write for the apostrophe of Cơ Tu names (Ch'ơm, Tr'Hy); the typographic ’ is a choice. */
export const typedApostrophes = '`´ʹʼ′＇';
const apostrophes = new RegExp(`(?<=[\\p{L}\\p{M}])[${typedApostrophes}](?=\\p{L})`, 'gu');

/** Our letters for those that only look like them: each for one, so that places in the text stay. */
export function ourLetters(text: string): string {
  return lookAlikes.reduce((ours, [letter, our]) => ours.replace(letter, our), text);
}

/**
 * The letters of a text from outside as they are stored: NFC, our letters for those that only look like
 * them, straight apostrophes inside names, no invisible marks. What a reader sees stays as it is.
 */
export function cleanLetters(text: string): string {
  // Apostrophes first: one of them counts as a letter, after which đ could not stand.
  const plain = text
    .replace(invisible, '')
    .replace(joiners, '')
    .normalize('NFC')
    .replace(apostrophes, "'");
  return ourLetters(plain).normalize('NFC');
}

/**
 * Text from outside in the one form that is stored: its letters, and ordinary spaces between words. Breaks
 * of lines and spaces at the ends are the caller's.
 */
export function cleanText(text: string): string {
  return easeNoBreakSpaces(cleanLetters(text)).replace(oddSpaces, ' ');
}

/** The same for one line: single ordinary spaces between words, none at its ends. */
export function cleanLine(text: string): string {
  return cleanLetters(text).replace(/\s+/g, ' ').trim();
}
