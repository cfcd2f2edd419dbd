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
    '0235.3852717, 0905.123.456',
    '',
  ])('takes %s', (number) => {
    expect(phoneSchema.parse(number)).toBe(number);
  });

  it.each([
    '113',
    '905123456',
    '0105123456',
    '0905 123',
    'gọi số 0905123456',
    '0905123456;',
    '+1 202 555 0100',
  ])('refuses %s', (number) => {
    expect(phoneSchema.safeParse(number).success).toBe(false);
  });
});
