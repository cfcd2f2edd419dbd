import { expect, it } from 'vitest';
import { isUuid } from './uuid.ts';

it.each([
  ['0197a000-0000-7000-9000-000000000001', true],
  ['0197A000-0000-7000-9000-000000000001', false],
  ['0197a000-0000-7000-9000-00000000001', false],
  ['x0197a000-0000-7000-9000-000000000001', false],
  ['', false],
])('%s', (text, expected) => {
  expect(isUuid(text)).toBe(expected);
});
