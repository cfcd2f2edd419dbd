const combiningMarks = /[\u0300-\u036f]/g;

/**
 * Text without tone marks, vowel marks and the bar of đ; case and everything else are kept.
 * Takes composed and decomposed input alike. đ has no decomposition in Unicode, hence its own rule.
 */
export function unaccent(text: string): string {
  return text
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}
