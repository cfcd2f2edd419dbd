import { formatInteger } from './number.ts';

/** 5.000 đồng: the whole amount. A number's fraction is rounded away, money here is whole đồng. */
export function formatDong(amount: number | bigint): string {
  return `${formatInteger(amount)} đồng`;
}

const scales = [
  { unit: 1_000_000n, name: 'triệu đồng' },
  { unit: 1_000_000_000n, name: 'tỷ đồng' },
] as const;

function inScale(amount: bigint, unit: bigint, decimals: number): { text: string; whole: bigint } {
  const factor = 10n ** BigInt(decimals);
  const parts = (amount * factor + unit / 2n) / unit;
  const fraction = String(parts % factor)
    .padStart(decimals, '0')
    .replace(/0+$/, '');
  const whole = parts / factor;
  return {
    text: formatInteger(whole) + (factor > 1n && fraction ? `,${fraction}` : ''),
    whole,
  };
}

/**
 * 1.753 tỷ đồng, 4,4 tỷ đồng, 31 triệu đồng: rounded to `maxDecimals` of the largest fitting unit.
 * Below one million the whole amount is written, as reports do.
 */
export function formatMoneyShort(amount: number | bigint, maxDecimals = 1): string {
  if (typeof amount === 'number' && !Number.isFinite(amount)) return formatDong(amount);
  const dong = BigInt(typeof amount === 'number' ? Math.round(amount) : amount);
  const size = dong < 0n ? -dong : dong;
  if (size < 1_000_000n) return formatDong(dong);
  const [millions, billions] = scales;
  const inMillions = inScale(size, millions.unit, maxDecimals);
  const { text } =
    inMillions.whole >= 1000n ? inScale(size, billions.unit, maxDecimals) : inMillions;
  const name = inMillions.whole >= 1000n ? billions.name : millions.name;
  return `${dong < 0n ? '-' : ''}${text} ${name}`;
}
