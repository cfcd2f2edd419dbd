import type { Qualifier, Quantity } from '@hoi/domain/quantity';
import { formatMoneyShort } from './money.ts';
import { formatDecimal } from './number.ts';

/** The word before a figure that says how firmly it is meant; empty for an exact one. */
const qualifierWords: Record<Qualifier, string> = {
  EXACT: '',
  AT_LEAST: 'hơn',
  AT_MOST: 'gần',
  ABOUT: 'khoảng',
};

// Nine decimals are more than any report writes, and fewer than binary noise shows.
const everyDecimal = 9;

function figureText(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'MONEY':
      return (
        formatMoneyShort(quantity.value, everyDecimal) + (quantity.per ? `/${quantity.per}` : '')
      );
    case 'PERCENT':
      return `${formatDecimal(quantity.value, everyDecimal)}%`;
    case 'SHARE':
      return `${formatDecimal(quantity.value, everyDecimal)}/${formatDecimal(quantity.denominator, everyDecimal)}`;
    case 'COUNT':
      return formatDecimal(quantity.value, everyDecimal);
  }
}

/**
 * A figure in one house form without loss: hơn 1,8 tỷ đồng, gần 300 mô hình, 494/1.729, 86%. Where
 * the source matters show `asWritten` instead.
 */
export function formatQuantity(quantity: Quantity): string {
  const named = quantity.kind === 'COUNT' || quantity.kind === 'SHARE' ? quantity.unit : null;
  return [qualifierWords[quantity.qualifier], figureText(quantity), named]
    .filter(Boolean)
    .join(' ');
}
