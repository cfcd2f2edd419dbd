import { expect, it } from 'vitest';
import { isEcho } from './second-tap.ts';

const click = (isConnected: boolean) => ({ target: { isConnected }, x: 100, y: 200, at: 1000 });

it('knows the second tap on a button that has gone', () => {
  expect(isEcho(click(false), { x: 104, y: 197, at: 1180 })).toBe(true);
});

it.each([
  ['the button is there still', click(true), { x: 100, y: 200, at: 1180 }],
  ['it comes later', click(false), { x: 100, y: 200, at: 1600 }],
  ['it is somewhere else', click(false), { x: 160, y: 200, at: 1180 }],
  ['it is the first', null, { x: 100, y: 200, at: 1180 }],
])('leaves a tap alone when %s', (_why, before, tap) => {
  expect(isEcho(before, tap)).toBe(false);
});
