import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { readAgain } from './read-again.ts';

it('a list whose first reading began before a deed is read after it, whichever answer comes first', async () => {
  const queries = new QueryClient();
  const readings: PromiseWithResolvers<string>[] = [];
  const queryFn = () => {
    const reading = Promise.withResolvers<string>();
    readings.push(reading);
    return reading.promise;
  };
  const list = new QueryObserver(queries, { queryKey: ['media', 'getList'], queryFn });
  const shown: unknown[] = [];
  const end = list.subscribe(({ data, error }) => shown.push(error ?? data));
  await expect.poll(() => readings.length).toBe(1);
  const again = readAgain(queries, ({ queryKey }) => queryKey[0] === 'media');
  await expect.poll(() => readings.length).toBe(2);
  readings[0]?.resolve('before the deed');
  readings[1]?.resolve('after the deed');
  await again;
  expect(list.getCurrentResult().data).toBe('after the deed');
  expect(shown).not.toContain('before the deed');
  end();
});
