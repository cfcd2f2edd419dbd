/** Stands where there is no figure: not a number, or the result of a division by zero. */
const noFigure = '–';

function group(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}

// Rounds the written decimal, not its binary neighbour: 1,005 becomes 1,01 and not 1,00.
function round(value: number, fractionDigits: number): number {
  const scaled = Number(`${value}e${fractionDigits}`);
  return Number.isNaN(scaled) ? value : Math.round(scaled) / 10 ** fractionDigits;
}

/** 305.403; a fraction is rounded away. */
export function formatInteger(value: number | bigint): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return noFigure;
  const whole = BigInt(
    typeof value === 'number' ? Math.sign(value) * Math.round(Math.abs(value)) : value,
  );
  return whole < 0n ? `-${group(String(-whole))}` : group(String(whole));
}

/** 4,4 · 1.753 · 28,57: at most `maxFractionDigits` decimals, no zeros at the end. */
export function formatDecimal(value: number, maxFractionDigits = 2): string {
  if (!Number.isFinite(value)) return noFigure;
  const rounded = round(Math.abs(value), maxFractionDigits);
  const [whole = '0', fraction = ''] = rounded.toFixed(maxFractionDigits).split('.');
  const decimals = fraction.replace(/0+$/, '');
  const sign = value < 0 && rounded > 0 ? '-' : '';
  return `${sign}${formatInteger(BigInt(whole))}${decimals && `,${decimals}`}`;
}

/** A share as per cent: 0.86 is 86%, 494/1729 is 28,57%. */
export function formatPercent(share: number, maxFractionDigits = 2): string {
  if (!Number.isFinite(share)) return noFigure;
  return `${formatDecimal(round(share, maxFractionDigits + 2) * 100, maxFractionDigits)}%`;
}

/** The visit counter's ten digits without grouping: 0000696004; larger totals are shown whole. */
export function formatCounter(value: number | bigint): string {
  return String(value).padStart(10, '0');
}
