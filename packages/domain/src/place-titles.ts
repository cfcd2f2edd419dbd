/** Levels of the state's places. */
export const placeLevels = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
export type PlaceLevel = (typeof placeLevels)[number];

/** What the state calls, and called until 2025, the places of a level, in front of their names. */
export const placeTitles: Readonly<Record<PlaceLevel, readonly string[]>> = {
  PROVINCE: ['Tỉnh', 'Thành phố'],
  DISTRICT: ['Huyện', 'Quận', 'Thị xã', 'Thành phố'],
  COMMUNE: ['Xã', 'Phường', 'Thị trấn', 'Đặc khu'],
};

/** "Thị trấn" of "Thị trấn Trung Phước"; empty when the name does not begin as the level's names do. */
export function placeTitle(level: PlaceLevel, name: string): string {
  return placeTitles[level].find((title) => name.startsWith(`${title} `)) ?? '';
}

// Decision 124/2004/QĐ-TTg gives provinces two, districts three and communes five digits.
const codeDigits: Readonly<Record<PlaceLevel, number>> = { PROVINCE: 2, DISTRICT: 3, COMMUNE: 5 };

/** Why a text is no code of a place in the statisticians' list. */
export interface CodeFault {
  /** How many digits a code of the level has. */
  digits: number;
  /** The code as it may have been before a spreadsheet took it for a number; null when it cannot be that. */
  withZeros: string | null;
}

/** What is wrong with the code of a place; null for a code as its level has them. */
export function placeCodeFault(level: PlaceLevel, code: string): CodeFault | null {
  const digits = codeDigits[level];
  const isNumber = /^\d+$/.test(code);
  if (isNumber && code.length === digits) return null;
  const withZeros = isNumber && code.length < digits ? code.padStart(digits, '0') : null;
  return { digits, withZeros };
}

/** Spellings that other lists of the state have for the same places. */
export const placeSpellings: Readonly<Record<string, readonly string[]>> = {
  'Xã A Tiêng': ['Xã Atiêng'],
  'Xã Atiêng': ['Xã A Tiêng'],
  'Xã Tà Pơơ': ['Xã Tà Pơ'],
  'Xã Tà Pơ': ['Xã Tà Pơơ'],
};
