import { cleanLine } from '@hoi/domain/clean-text';

/**
 * The key under which a person is listed: given name (the last word) first, then the rest. Names of
 * peoples who write otherwise (Y Dhăm Mlô) need a key of their own, entered by hand.
 */
export function sortName(fullName: string): string {
  const parts = cleanLine(fullName).split(' ');
  return [...parts.slice(-1), ...parts.slice(0, -1)].join(' ');
}

/**
 * A name for showing: LÊ THỊ THANH NGA becomes Lê Thị Thanh Nga; a name that has any small letter is
 * left as its owner wrote it. The stored name stays as entered.
 */
export function displayName(fullName: string): string {
  const name = cleanLine(fullName);
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
