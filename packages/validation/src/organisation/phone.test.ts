import { describe, expect, it } from 'vitest';
import { phoneSchema } from './phone.ts';

describe('phoneSchema', () => {
  it.each([
    '0905123456',
    '0905 123 456',
    '0235.3852.717',
    '(0235) 3 852 717',
    '+84 905-123-456',
    '+84 (0)905 123 456',
    '1900 6068',
    '069 234 567',
    '0692 345 678',
    '+84 69 2345 678',
    '0672 123 456',
    '080.43162',
    '0236.3000.101, 069.234.567',
    '0235.3852717, 0905.123.456',
    '',
  ])('takes %s', (number) => {
    expect(phoneSchema.parse(number)).toBe(number);
  });

  it.each([
    '113',
    '905123456',
    '069 234 56',
    '0693 456 7890',
    '0671 123 456',
    '0672 123 45',
    '0804 316',
    '0105123456',
    '0905 123',
    'gọi số 0905123456',
    '0905123456;',
    '+1 202 555 0100',
  ])('refuses %s', (number) => {
    expect(phoneSchema.safeParse(number).success).toBe(false);
  });
});
