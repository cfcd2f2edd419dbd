import { expect, it } from 'vitest';
import { emptyFiles, fixtureTree } from '../../test/fixture-tree.ts';
import { checkDocstrings } from './docstrings.ts';

const check = (text: string, name = 'packages/a/src/a.ts') =>
  checkDocstrings(fixtureTree({ ...emptyFiles, [name]: text }));

it.each([
  ['a function', 'export function b() {}'],
  ['an arrow function', 'export const b = () => 1;'],
  ['a class', 'export class b {}'],
  ['a plain comment', '// Says what.\nexport function b() {}'],
])('misses a docstring on %s', (_, text) => {
  expect(check(text)).toHaveLength(1);
  expect(check(text)[0]).toContain('b is exported without a docstring');
});

it.each([
  ['a docstring', '/** Says what. */\nexport function b() {}'],
  [
    'overloads, documented once',
    '/** x */\nexport function b(c: 1): 1;\nexport function b(c: 2): 2;',
  ],
  ['a value', 'export const b = 1;'],
  ['an inner function', 'function b() {}'],
])('is content with %s', (_, text) => {
  expect(check(text)).toEqual([]);
});

it('asks for none in apps and tests', () => {
  expect(check('export function b() {}', 'apps/api/src/a.ts')).toEqual([]);
  expect(check('export function b() {}', 'packages/a/src/a.test.ts')).toEqual([]);
});
