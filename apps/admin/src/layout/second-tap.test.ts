import { expect, it, vi } from 'vitest';
import { isEcho, swallowSecondTaps } from './second-tap.ts';

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

/** A page as far as the guard looks at it: what is told to it in turn, and whether each press came through. */
function pageWithGuard() {
  const page = new EventTarget();
  const target = Object.assign(Object.create(FakeElement.prototype), { isConnected: false });
  vi.stubGlobal('Element', FakeElement);
  // The guard only listens.
  swallowSecondTaps(page as Document);
  const tell = (type: string, more: object = {}) => {
    const event = Object.assign(new Event(type, { cancelable: true }), more);
    Object.defineProperty(event, 'target', { value: target });
    page.dispatchEvent(event);
    return !event.defaultPrevented;
  };
  return { tell, press: () => tell('click', { clientX: 100, clientY: 200, detail: 1 }) };
}

class FakeElement {}

it('lets a press through after something was typed, wherever the one before was', () => {
  const { tell, press } = pageWithGuard();
  expect([press(), press()]).toEqual([true, false]);
  tell('input');
  expect(press()).toBe(true);
  tell('keydown');
  expect(press()).toBe(true);
  vi.unstubAllGlobals();
});
