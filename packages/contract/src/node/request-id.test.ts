import { expect, it } from 'vitest';
import { givenRequestId } from './request-id.ts';

it.each(['0b9f3c1e-9d5e-4b8e-8a35-0f6a1f7c2d11', 'f'.repeat(32), `a${'_'.repeat(63)}`])(
  'takes %s as it came',
  (id) => {
    expect(givenRequestId(id)).toBe(id);
  },
);

it.each([
  undefined,
  '',
  'a'.repeat(15),
  'a'.repeat(65),
  `-${'a'.repeat(20)}`,
  `${'a'.repeat(20)}\n{"level":60}`,
  `${'a'.repeat(20)}, ${'b'.repeat(20)}`,
  `${'a'.repeat(20)}<b>`,
  `${'á'.repeat(20)}`,
  `${'a'.repeat(20)}\n`,
])('takes nothing of %j', (id) => {
  expect(givenRequestId(id)).toBeNull();
});

it('takes nothing that came twice', () => {
  expect(givenRequestId(['a'.repeat(20), 'b'.repeat(20)])).toBeNull();
});
