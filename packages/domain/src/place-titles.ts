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

/** Spellings that other lists of the state have for the same places. */
export const placeSpellings: Readonly<Record<string, readonly string[]>> = {
  'Xã A Tiêng': ['Xã Atiêng'],
  'Xã Atiêng': ['Xã A Tiêng'],
  'Xã Tà Pơơ': ['Xã Tà Pơ'],
  'Xã Tà Pơ': ['Xã Tà Pơơ'],
};
