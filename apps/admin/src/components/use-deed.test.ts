import { expectTypeOf, it } from 'vitest';
import type { Freely, Ruled } from './use-deed.tsx';

const done = 'Đã xóa';
const question = { title: 'Xóa?', text: 'Mất hẳn.', act: 'Xóa' };
const undo = { act: async () => undefined, done: 'Đã khôi phục' };

// The compiler holds the rule; this holds the types to it.
it('lets nothing be taken away without a question, a way back or a reason', () => {
  const plain = { done };
  expectTypeOf(plain).not.toExtend<Ruled<unknown>>();
  expectTypeOf({ done, ask: question }).toExtend<Ruled<unknown>>();
  expectTypeOf({ done, undo }).toExtend<Ruled<unknown>>();
  expectTypeOf({ done, underTheRule: 'asked in its form' }).toExtend<Ruled<unknown>>();
  expectTypeOf(plain).toExtend<Freely<unknown>>();
});
