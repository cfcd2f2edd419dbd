import { expect, it } from 'vitest';
import { limits } from '#graphql/limits.ts';
import { articleListPrice } from './article-list-price.ts';

const { work } = articleListPrice(50);
const price = (query: string | null) =>
  typeof work === 'function' ? work({ filter: { query } }) : 0;

it.each(['"cán bộ hội"', '“cán bộ hội”', 'hội -"liên hiệp phụ nữ"', 'NQ-UBTVQH15-2025'])(
  'is several times as much where places are looked up: %s',
  (query) => {
    expect(price(query)).toBeGreaterThan(3 * price('cán bộ hội'));
    expect(price(query)).toBeLessThan(limits.cost / 2);
  },
);

it.each(['"phụ nữ"', '"cán bộ" hội', 'hội -"phụ nữ"'])(
  'is that of words where two stand side by side: %s',
  (query) => {
    expect(price(query)).toBe(price('hội'));
  },
);

it('says nothing of what is too long to be asked', () => {
  expect(price('"a b c" '.repeat(30))).toBeGreaterThan(price(null));
});
