// Old placement puts the mark on the first vowel of an open oa, oe, uy (hóa), new on the second (hoá).
const tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const newPlacement = new Map(
  ['oa', 'oe', 'uy'].flatMap(([first = '', second = '']) =>
    tones.map((tone) => [(first + tone + second).normalize('NFC'), first + second + tone] as const),
  ),
);
// After q the u belongs to the consonant (quý); a letter after the pair closes the syllable (hoàn).
const oldPlacement = new RegExp(`(?<!q)(?:${[...newPlacement.keys()].join('|')})(?!\\p{L})`, 'giu');

/**
 * The text with the marks of open oa, oe, uy in the new placement (hóa → hoá), in NFC. For comparing
 * only: names of people and places keep the spelling their owners chose, so never store the result.
 */
export function normaliseToneMarks(text: string): string {
  return text.normalize('NFC').replace(oldPlacement, (pair) => {
    const moved = newPlacement.get(pair.toLowerCase()) ?? pair;
    const [first = '', second = ''] = pair;
    const upperFirst = first !== first.toLowerCase();
    const upperSecond = second !== second.toLowerCase();
    const [a = '', b = '', tone = ''] = moved;
    return (
      (upperFirst ? a.toUpperCase() : a) +
      (upperSecond ? b.toUpperCase() : b) +
      tone
    ).normalize('NFC');
  });
}

/** Whether two texts differ in nothing but where they put the tone marks. */
export function sameToneStyle(a: string, b: string): boolean {
  return normaliseToneMarks(a) === normaliseToneMarks(b);
}
