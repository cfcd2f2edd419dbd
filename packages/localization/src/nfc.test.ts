import { expect, it } from 'vitest';
import { toNfc } from './nfc.ts';

it('makes decomposed and composed text equal', () => {
  const decomposed = 'biên cương'.normalize('NFD');
  expect(decomposed).not.toBe('biên cương');
  expect(toNfc(decomposed)).toBe('biên cương');
});
