import type { GarbledText } from './legacy-page.ts';

/** Text that is shown letter by letter in another encoding than it was written in. */
export interface Garbling {
  /** What it was written in, as an editor knows it. */
  encoding: string;
  isGarbled: (line: string) => boolean;
  convert: (line: string) => string;
}

// No Vietnamese sentence does without one of these, and none of the garbled ones has any.
const vietnameseOnly = /[ăđơư\u1EA0-\u1EF9]/iu;
const beyondAscii = /[^\p{ASCII}\s]/u;

function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD').replaceAll('đ', 'd');
  const tones = apart.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0;
  const letters = apart.replace(/[\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323]/g, '');
  const form =
    /^(ngh?|nh|gh?|gi|kh|ph|th|tr|ch|qu|[bcdhklmnpqrstvx])?[aeiouy]{1,3}(ch|nh|ng|[cmnpt])?$/;
  return tones <= 1 && form.test(letters);
}

/** Of the words that are not plain ASCII: how many there are, and which share can be Vietnamese. */
function judge(text: string): { words: number; share: number } {
  const words = text.split(/[\s.,;:!?()"“”'/-]+/u).filter((word) => beyondAscii.test(word));
  const good = words.filter(isSyllable).length;
  return { words: words.length, share: words.length === 0 ? 1 : good / words.length };
}

// TCVN 5712:1993, as the fonts .VnTime and .VnArial show it when they are not there.
const tcvn3From = '¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const tcvn3To = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const tcvn3 = new Map([...tcvn3From].map((letter, at) => [letter, tcvn3To.charAt(at)]));

// VNI writes a vowel and behind it a letter for hat and tone together.
const [acute, grave, hook, tilde, dot] = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const [hat, breve] = ['\u0302', '\u0306'];
const vniMarks: Readonly<Record<string, string>> = {
  ù: acute,
  ø: grave,
  û: hook,
  õ: tilde,
  ï: dot,
  â: hat,
  á: hat + acute,
  à: hat + grave,
  å: hat + hook,
  ã: hat + tilde,
  ä: hat + dot,
  ê: breve,
  é: breve + acute,
  è: breve + grave,
  ú: breve + hook,
  ü: breve + tilde,
  ë: breve + dot,
};
const vniLetters: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

function fromVni(text: string): string {
  const letters = /([aeouyôö])([ùøûõïâáàåãäêéèúüë]?)|[ñæóòî]/giu;
  return text
    .replace(letters, (found, vowel = found, mark = '') => {
      const small = vowel.toLowerCase();
      const letter = (vniLetters[small] ?? small) + (vniMarks[mark.toLowerCase()] ?? '');
      return vowel === small ? letter : letter.toUpperCase();
    })
    .normalize('NFC');
}

// What Windows shows for the bytes 80–9F.
const shownByWindows = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at),
);
const byteOf = new Map([...shownByWindows].map((letter, at) => [letter, 0x80 + at]));
const following = `[\u0080-\u00BF${shownByWindows}]`;
const sequence = new RegExp(
  `[\u00C2-\u00DF]${following}|[\u00E0-\u00EF]${following}{2}|[\u00F0-\u00F4]${following}{3}`,
  'gu',
);

/** UTF-8 that was read as Windows-1252, and saved so. */
function fromDoubleUtf8(text: string): string {
  // The second half of “à” is a no-break space, which may have been made an ordinary one since.
  const whole = text
    .replace(/Ã (?= |(?:ng|nh|ch|[cmnptiouy])(?!\p{L}))/gu, 'Ã\u00A0')
    .replace(/Ã( |$)/gu, 'Ã\u00A0$1');
  return whole.replace(sequence, (found) => {
    const bytes = [...found].map((letter) => byteOf.get(letter) ?? letter.charCodeAt(0));
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    } catch {
      return found;
    }
  });
}

const conversions: readonly Pick<Garbling, 'encoding' | 'convert'>[] = [
  { encoding: 'UTF-8 bị mã hóa hai lần', convert: fromDoubleUtf8 },
  {
    encoding: 'TCVN3 (ABC)',
    convert: (text) => text.replace(/[¡-þ]/gu, (letter) => tcvn3.get(letter) ?? letter),
  },
  { encoding: 'VNI', convert: fromVni },
];

// Fewer words in one line prove nothing: “phô” and “tæ” stand in other languages.
const leastWords = 5;
// The lines of a whole article; a hostile page has more.
const mostSuspects = 500;
// Names and figures between the words are no syllables.
const leastShare = 0.8;

/** Which encoding lines of a page were really written in; undefined where all are as they should be. */
export function findGarbling(lines: readonly string[]): Garbling | undefined {
  const suspects = lines
    .filter((line) => beyondAscii.test(line) && !vietnameseOnly.test(line))
    .slice(0, mostSuspects);
  const proofs = suspects.flatMap((line) => {
    const { words, share } = judge(line);
    if (words < leastWords || share >= leastShare) return [];
    return conversions.map((conversion) => {
      const converted = conversion.convert(line);
      const proved = vietnameseOnly.test(converted) ? judge(converted).share : 0;
      return { conversion, proved };
    });
  });
  const [best] = proofs.toSorted((a, b) => b.proved - a.proved);
  if (!best || best.proved < leastShare) return undefined;
  const { encoding, convert } = best.conversion;
  const isGarbled = (line: string) =>
    !vietnameseOnly.test(line) && judge(line).share < 1 && judge(convert(line)).share >= leastShare;
  return { encoding, convert, isGarbled };
}

/** What an editor is told of the lines that were converted. */
export function garbledText(garbling: Garbling, lines: readonly string[]): GarbledText {
  const found = lines.filter(garbling.isGarbled).map((line) => line.trim());
  return {
    encoding: garbling.encoding,
    found: found[0] ?? '',
    converted: found.map((line) => garbling.convert(line).trim()).join('\n'),
  };
}
