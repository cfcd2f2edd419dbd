const grouped = /^\d{1,3}(?:\.\d{3})+(?:,(\d+))?$/;
const plain = /^\d+(?:,(\d+))?$/;

/** A figure in Vietnamese writing as whole digits and the number of decimals among them. */
export interface Decimal {
  digits: bigint;
  decimals: number;
}

/**
 * Reads 305.403 (dots group thousands), 4,4 (decimal comma), 5000, 03 and 0000696004; null for
 * anything else, so also for 1.5 and 1,234.5, whose points mean something else in other countries.
 */
export function parseDecimal(text: string): Decimal | null {
  const match = grouped.exec(text) ?? plain.exec(text);
  if (!match) return null;
  const fraction = match[1] ?? '';
  return { digits: BigInt(text.replace(/[.,]/g, '')), decimals: fraction.length };
}

/** The decimal times `factor` as a whole number, or null when a fraction is left. */
export function wholeTimes({ digits, decimals }: Decimal, factor: bigint): bigint | null {
  const divisor = 10n ** BigInt(decimals);
  return (digits * factor) % divisor === 0n ? (digits * factor) / divisor : null;
}

/** The decimal times `factor` as a number, or null beyond what a number holds exactly. */
export function numberTimes(decimal: Decimal, factor: bigint): number | null {
  const whole = wholeTimes(decimal, factor);
  const value =
    whole === null ? Number(decimal.digits * factor) / 10 ** decimal.decimals : Number(whole);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}
