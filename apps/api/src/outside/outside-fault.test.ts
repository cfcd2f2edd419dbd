import pg from 'pg';
import { expect, it } from 'vitest';
import { openMeteo } from './open-meteo.ts';
import { outsideReason } from './outside-fault.ts';

const place = { name: 'Đà Nẵng', latitude: 16.07, longitude: 108.22 };

it('is one line for a weather provider that does not answer', async () => {
  const provider = openMeteo({ baseUrl: 'http://127.0.0.1:1', retryDelaysMs: [] });
  const error = await provider.observe(place).catch((found: unknown) => found);
  expect(outsideReason(error)).toMatch(/^weather from http:\/\/127\.0\.0\.1:1: [^\n]+$/);
});

it('is one line for a database that is away', async () => {
  const client = new pg.Client({ connectionString: 'postgresql://hoi@127.0.0.1:1/hoi' });
  const error = await client.connect().catch((found: unknown) => found);
  expect(outsideReason(error)).toMatch(/^[^\n]*ECONNREFUSED[^\n]*$/);
  const wrapped = new Error('Invalid `db.article.count()`:\n\nConnection terminated unexpectedly');
  expect(outsideReason(wrapped)).toBe('Connection terminated unexpectedly');
});

it('is nothing for a fault of ours', () => {
  expect(outsideReason(new TypeError('x is undefined'))).toBeNull();
  expect(outsideReason(Object.assign(new Error('unique'), { code: '23505' }))).toBeNull();
});
