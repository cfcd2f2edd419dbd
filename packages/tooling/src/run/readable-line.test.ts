import { expect, it } from 'vitest';
import { createAnnouncer } from './announcer.ts';
import { readableLine } from './readable-line.ts';

const time = new Date(2026, 10, 29, 8, 5, 3).getTime();
const record = (fields: object) =>
  JSON.stringify({ level: 30, time, pid: 1, hostname: 'h', ...fields });

it('says in one line when, how bad, who and what', () => {
  expect(readableLine(record({ msg: 'ready', address: 'http://127.0.0.1:4000' }))).toBe(
    '08:05:03 info  api  ready  (address=http://127.0.0.1:4000)',
  );
  expect(readableLine(record({ level: 40, name: 'web', msg: 'chậm', tags: ['a'] }))).toBe(
    '08:05:03 WARN  web  chậm  (tags=["a"])',
  );
});

it('says in one line what failed outside, and shows where only for a fault of ours', () => {
  const outside = record({ level: 40, err: 'weather from x: fetch failed', msg: 'a job failed' });
  expect(readableLine(outside)).toBe(
    '08:05:03 WARN  api  a job failed: weather from x: fetch failed',
  );
  const err = {
    type: 'TypeError',
    message: 'x is undefined',
    stack: 'TypeError: x\n    at f (a.ts:1)',
  };
  expect(readableLine(record({ level: 50, err, msg: 'a request failed' }))).toBe(
    '08:05:03 ERROR api  a request failed: x is undefined\n    at f (a.ts:1)',
  );
});

it.each(['Administrator: a@b.test', '{"data":1}', '{half', '', 'null'])(
  'leaves %j alone',
  (line) => {
    expect(readableLine(line)).toBe(line);
  },
);

it('is what the launcher prints to people, and to nobody else', () => {
  const printed: string[] = [];
  const line = record({ msg: 'ready' });
  for (const toPeople of [true, false]) {
    createAnnouncer((text) => printed.push(text), toPeople).line(line);
  }
  expect(printed).toEqual(['08:05:03 info  api  ready', line]);
});
