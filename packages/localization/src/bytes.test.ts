import { expect, it } from 'vitest';
import { formatBytes } from './bytes.ts';

it.each([
  [0, '0 B'],
  [1023, '1.023 B'],
  [1024, '1 KB'],
  [1536, '1,5 KB'],
  [1_048_575, '1 MB'],
  [5_242_880, '5 MB'],
  [1_610_612_736, '1,5 GB'],
])('%i bytes is %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
