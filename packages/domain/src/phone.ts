// Numbering plan of Circular 22/2014/TT-BTTTT as amended: mobiles 03, 05, 07–09 and eight digits; land
// lines 02, ten digits after the 0; service numbers 1800 and 1900; networks of their own: army and police
// 069, satellite 0672, offices of Party and state 080.
const national = /^(?:0[35789]\d{8}|02\d{9}|1[89]00\d{4,6}|069\d{6,7}|0672\d{6}|080\d{5})$/;

/** A Vietnamese telephone number as it was written, and as it is dialled from anywhere. */
export interface Phone {
  written: string;
  dialled: string;
}

function phoneOf(text: string): Phone | null {
  const written = text.trim();
  if (!/^\+?[\d\s.()-]+$/.test(written)) return null;
  const digits = written.replace(/[\s.()-]/g, '').replace(/^(?:\+84|0084)0?/, '0');
  // Service numbers, without a 0, are known in the country alone.
  return national.test(digits) ? { written, dialled: digits.replace(/^0/, '+84') } : null;
}

/**
 * The telephone numbers of a text, one or several with commas, semicolons or strokes between
 * (0235.3852.717, +84 905 123 456). @returns null when a part of the text is none
 */
export function phonesOf(text: string): Phone[] | null {
  const phones = text.split(/[,;/]/).map(phoneOf);
  return phones.every((phone) => phone !== null) ? phones : null;
}
