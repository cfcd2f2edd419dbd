const numerals = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Roman numeral of 1–399, as congresses and quarters are numbered; RangeError outside. */
export function formatRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 399) {
    throw new RangeError(`No roman numeral here for ${value}; accepted are whole numbers 1–399`);
  }
  let rest = value;
  let text = '';
  for (const [worth, sign] of numerals) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

/** The value of a correctly written roman numeral up to 399 in either case, or null (IIII, VX, …). */
export function parseRoman(text: string): number | null {
  const wanted = text.toUpperCase();
  let rest = wanted;
  let value = 0;
  for (const [worth, sign] of numerals) {
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  }
  const wellFormed = rest === '' && value >= 1 && value <= 399 && formatRoman(value) === wanted;
  return wellFormed ? value : null;
}
