import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ApiError } from '#providers/api-error.ts';
import { type Away, sendWhenOnline } from './send-when-online.ts';

const offline = new ApiError('OFFLINE', 'Mất mạng.');
const away = new ApiError('INTERNAL', 'Tạm thời chưa làm được.', [], 5);

beforeEach(() => {
  vi.useFakeTimers();
  const timers = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  vi.stubGlobal('window', Object.assign(new EventTarget(), timers));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A save that fails with these errors one after the other, then is taken. */
function saving(...errors: Error[]) {
  const gone = new AbortController();
  const told: (Away | null)[] = [];
  const work = vi.fn(async () => {
    const error = errors.shift();
    if (error) throw error;
    return 'saved';
  });
  const onWaiting = (what: Away | null) => told.push(what);
  const answer = sendWhenOnline(work, { onWaiting, signal: gone.signal });
  answer.catch(() => undefined);
  return { work, told, gone, answer };
}

it('waits as long as a server that cannot serve asks for, and saves then by itself', async () => {
  const { work, told, answer } = saving(away, away);
  await vi.advanceTimersByTimeAsync(4_900);
  expect(work).toHaveBeenCalledTimes(1);
  expect(told).toEqual(['server']);
  await vi.advanceTimersByTimeAsync(200);
  expect(work).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await answer).toBe('saved');
  expect(told).toEqual(['server', null, 'server', null]);
});

it('saves at once when the browser has a network again', async () => {
  const { told, answer } = saving(offline);
  await vi.advanceTimersByTimeAsync(100);
  window.dispatchEvent(new Event('online'));
  expect(await answer).toBe('saved');
  expect(told).toEqual(['network', null]);
});

it('tries no longer when the form has gone, and never what was refused', async () => {
  const left = saving(away);
  await vi.advanceTimersByTimeAsync(100);
  left.gone.abort();
  await expect(left.answer).rejects.toBe(away);
  const fault = new ApiError('INTERNAL', 'Lỗi.');
  const refused = saving(fault);
  await expect(refused.answer).rejects.toBe(fault);
  expect(refused.told).toEqual([]);
});
