import { expect, it } from 'vitest';
import { emptyFiles, fixtureTree } from '../../test/fixture-tree.ts';
import { checkKeptState } from './kept-state.ts';

const check = (text: string, name = 'apps/api/src/modules/a/a.ts') =>
  checkKeptState(fixtureTree({ ...emptyFiles, [name]: text }));

it.each([
  ['a map at the top', 'const kept = new Map<string, Promise<string>>();'],
  ['an exported one', 'export const kept = new WeakMap<object, string>();'],
  ['one with a limit', 'const kept = new LRUCache<string, string>({ max: 10 });'],
  ['a field of a class', 'export class A {\n  readonly #kept = new Map<string, string>();\n}'],
  ['what was loaded', 'let kept: Promise<string> | undefined;'],
  ['a cache of documents', 'const kept = documentCache<object>();'],
  [
    'one beside another that follows changes',
    `const kept = new Map<string, string>();
const second = new Map<string, string>();
onChangeOf(['a'], () => kept.clear());
export const read = () => second.get('a');`,
  ],
  [
    'a field beside another that follows changes',
    `export class A {
  readonly #kept = new Map<string, string>();
  readonly #second = new Map<string, string>();
  constructor() { onChangeOf('anything', () => this.#forget()); }
  #forget() { this.#kept.clear(); }
  read() { return this.#second; }
}`,
  ],
])('finds %s', (_, text) => {
  expect(check(text)).toHaveLength(1);
  expect(check(text, 'apps/web/server/a.ts')).toHaveLength(1);
});

it.each([
  [
    'what follows changes',
    `const kept = new Map<string, string>();
let loaded: Promise<string> | undefined;
function clear() { kept.clear(); }
const forget = () => { clear(); loaded = undefined; };
export function read() { onChangeOf(['a'], forget); }`,
  ],
  [
    'a field that follows changes',
    `export class A {
  readonly #kept = new Map<string, string>();
  constructor() { onChangeOf('anything', () => this.#forget()); }
  #forget() { this.#kept.clear(); }
}`,
  ],
  [
    'what says why',
    '// Outlives changes: made of the agent alone.\nconst a = new Map<string, boolean>();',
  ],
  ['a switch', 'let closing = false;'],
  ['a table of constants', "const a = new Map([['a', 1]]);"],
  [
    'what a function fills for itself',
    'export function f() {\n  return new Map<string, string>();\n}',
  ],
])('leaves %s alone', (_, text) => {
  expect(check(text)).toEqual([]);
});

it('does not look at tests, packages and the back office', () => {
  const text = 'const kept = new Map<string, string>();';
  for (const name of [
    'apps/api/src/a.test.ts',
    'packages/domain/src/a.ts',
    'apps/admin/src/a.ts',
  ]) {
    expect(check(text, name)).toEqual([]);
  }
});
