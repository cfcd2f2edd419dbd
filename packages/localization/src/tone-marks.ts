/** The five tone marks, apart from the vowels that bear them. */
export const toneMarks = '\u0300\u0301\u0303\u0309\u0323';

// Old placement puts the mark on the first vowel of an open oa, oe, uy (hóa), new on the second (hoá).
// After q the u belongs to the consonant (quý); a letter after the pair closes the syllable (hoàn).
const oldPlacement = new RegExp(
  `(?<!q)(?:(o)([${toneMarks}])([ae])|(u)([${toneMarks}])(y))(?![\\p{L}\\p{M}])`,
  'giu',
);

/**
 * The text with the marks of open oa, oe, uy in the new placement (hóa → hoá), in NFC. For comparing
 * only: names of people and places keep the spelling their owners chose, so never store the result.
 */
export function normaliseToneMarks(text: string): string {
  return text.normalize('NFD').replace(oldPlacement, '$1$3$2$4$6$5').normalize('NFC');
}
