import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ApiError } from '#providers/api-error.ts';
import { MemoryStore } from '#test/memory-store.ts';
import { createOwedSignOut } from './owed-sign-out.ts';

const offline = new ApiError('OFFLINE', 'Mất mạng.');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server that fails with these, one after the other, and ends the session then. */
function failing(...errors: Error[]) {
  return vi.fn(async (_userId: string) => {
    const error = errors.shift();
    if (error) throw error;
  });
}

it('ends a session that could not be ended as soon as the server is back', async () => {
  const away = new ApiError('INTERNAL', 'Tạm thời chưa làm được.', [], 5);
  const end = failing(offline, away);
  const owed = createOwedSignOut(end, new MemoryStore());
  const heard = vi.fn();
  owed.subscribe(heard);
  await owed.leave('u1');
  expect(owed.isOwed()).toBe(true);
  await vi.advanceTimersByTimeAsync(5_000);
  expect([end.mock.calls.length, owed.isOwed()]).toEqual([2, true]);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(end.mock.calls).toEqual([['u1'], ['u1'], ['u1']]);
  expect(owed.isOwed()).toBe(false);
  expect(heard).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(end).toHaveBeenCalledTimes(3);
});

it('is owed by the next page too, when the one that was left is closed', async () => {
  const kept = new MemoryStore();
  await createOwedSignOut(failing(offline), kept).leave('u1');
  const end = failing(offline);
  const next = createOwedSignOut(end, kept);
  expect(next.isOwed()).toBe(true);
  expect(await next.settle()).toBe(false);
  expect(await next.settle()).toBe(true);
  expect(end).toHaveBeenCalledWith('u1');
});

it('is settled by a session that has ended already', async () => {
  const gone = createOwedSignOut(
    failing(new ApiError('UNAUTHENTICATED', 'Hết phiên.')),
    new MemoryStore(),
  );
  await gone.leave('u1');
  expect(gone.isOwed()).toBe(false);
});
