/** The encodings in which Vietnamese was written before Unicode, and Unicode that was read as one of them. */
export type OldEncoding = 'TCVN3' | 'VISCII' | 'VNI' | 'UTF8_TWICE';

function letterMap(from: string, to: string): ReadonlyMap<string, string> {
  return new Map([...from].map((letter, at) => [letter, to.charAt(at)]));
}

const byLetter = (letters: ReadonlyMap<string, string>) => (text: string) =>
  [...text].map((letter) => letters.get(letter) ?? letter).join('');

// TCVN 5712:1993, as the fonts .VnTime and .VnArial show it when they are not there.
const tcvn3From = '¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const tcvn3To = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const tcvn3 = letterMap(tcvn3From, tcvn3To);

// VISCII 1.1, as Windows shows its bytes; quotes, dashes and the no-break space, which are capitals there,
// stand in other texts as what they are and stay.
const visciiFrom =
  'å½ßðäÕ¢ÆÇ¡£¥¦ç¤§ë¨©«¬\u00ADª®ïî¸ö÷°±²¯µ¶·Þ¾þüûø×ØæÑñÏÖÛÜÅ´¿ÐÄ€‚\u0081ƒ†„‡Ëˆ‰‹Œ\u008DŠŽ›Î˜™š\u0090\u008F³œ\u009Dž»¼ÿº¹Ÿ';
const visciiTo =
  'ăơưđảạằẳẵắặầẩẫấậẻẽẹềểễếệỉĩịỏọồổỗốộờởỡớợủũụừửữứựỳỷỹỵĂƠƯĐẢẠẰẮẶẨẤẬẺẼẸỀỂỄẾỆỈĨỊỎỌỒỐỠỦŨỤỪỬỮỨỰỲ';
const viscii = letterMap(visciiFrom, visciiTo);

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

/** How a text that is shown letter by letter in an old encoding was meant. */
export const fromOldEncoding: Readonly<Record<OldEncoding, (text: string) => string>> = {
  UTF8_TWICE: fromDoubleUtf8,
  TCVN3: byLetter(tcvn3),
  VNI: fromVni,
  VISCII: byLetter(viscii),
};
