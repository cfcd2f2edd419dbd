const combiningMarks = /[\u0300-\u036f]/g;

// Letters of ours and of names from abroad that have no decomposition in Unicode, and those that only look
// like ours.
const bare: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ƣ: 'u',
  ø: 'o',
  ł: 'l',
  Đ: 'D',
  Ð: 'D',
  Ɖ: 'D',
  Ƣ: 'U',
  Ø: 'O',
  Ł: 'L',
};
const others = new RegExp(`[${Object.keys(bare).join('')}]`, 'g');

/**
 * Text without tone marks, vowel marks and the bar of đ; case and everything else are kept.
 * Takes composed and decomposed input alike.
 */
export function unaccent(text: string): string {
  return text
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replace(others, (letter) => bare[letter] ?? letter)
    .normalize('NFC');
}
