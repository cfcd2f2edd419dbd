import fc from 'fast-check';

const tones = '\u0300\u0301\u0303\u0309\u0323';
const oldPlaces = new RegExp(`(o)([${tones}])([ae])|(u)([${tones}])(y)`, 'giu');
const newPlaces = new RegExp(`(o)([ae])([${tones}])|(u)(y)([${tones}])`, 'giu');
const apostrophe = '’‘`´ʼʹ′＇';
// What follows an apostrophe begins no syllable: Tr'Hy is Trhy.
const loneI = /(?<![\p{L}\p{M}\p{Nd}'’‘`´ʼʹ′＇])([bdhklmstv]|qu)i(?![\p{L}\p{Nd}])/giu;
const loneY = /(?<![\p{L}\p{M}\p{Nd}'’‘`´ʼʹ′＇])([bdhklmstv]|qu)y(?![\p{L}\p{Nd}])/giu;

/** What keyboards, fonts and programs make of a text; each takes and gives decomposed text. */
const ways: readonly ((text: string) => string)[] = [
  (text) => text.replace(newPlaces, '$1$3$2$4$6$5'),
  (text) => text.replace(oldPlaces, '$1$3$2$4$6$5'),
  (text) => text.replace(loneI, '$1y'),
  (text) => text.replace(loneY, '$1i'),
  (text) => text.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð'),
  (text) => text.replaceAll('Đ', 'Ɖ').replaceAll('đ', 'ɖ'),
  (text) => text.replaceAll('u\u031b', 'ƣ').replaceAll('U\u031b', 'Ƣ'),
  (text) => text.replaceAll("'", ''),
  ...[...apostrophe].map((sign) => (text: string) => text.replaceAll("'", sign)),
  ...['\u00a0', '\u202f', '\u2009', '\u3000', ' \u200b', '\n'].map(
    (space) => (text: string) => text.replaceAll(' ', space),
  ),
  (text) => text.replaceAll('n', '\u00adn'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll('-', '–'),
];

const syllables = fc.constantFrom(
  ...'Hòa toàn khỏe xoè Thúy quý Quy qúy quyết Quỳnh kỳ Kỷ lý mỹ sĩ Vì tỉ hy đi tai tay thùy Thị'.split(
    ' ',
  ),
  ...'Đại đứng Đường những trưởng Ư người ngưỡng Bưởi mùa cửa'.split(' '),
  "Ch'ơm",
  "Tr'Hy",
  "A'đứ",
  'Covid-19',
  '2021-2026',
  'TP.Tam',
  'bộ/hội',
  '1659/NQ-UBTVQH15',
);

/** A text and what it is to others who write the same: one that stands in an article, one that is asked for. */
export const respelt = fc
  .tuple(
    fc.array(syllables, { minLength: 1, maxLength: 8 }),
    fc.array(fc.constantFrom(...ways), { maxLength: 6 }),
    fc.constantFrom('NFC', 'NFD'),
  )
  .map(([words, taken, form]) => {
    const written = words.join(' ');
    const other = taken.reduce((text, way) => way(text), written.normalize('NFD'));
    return { written, respelling: other.normalize(form) };
  });
