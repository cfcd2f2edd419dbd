import { formatRoman } from '@hoi/domain/roman';

/** The ordinal in a box as a Roman number; empty while what is typed is none. */
export function romanOrEmpty(ordinal: unknown): string {
  const whole = typeof ordinal === 'number' && Number.isInteger(ordinal) ? ordinal : 0;
  return whole >= 1 && whole <= 399 ? formatRoman(whole) : '';
}
