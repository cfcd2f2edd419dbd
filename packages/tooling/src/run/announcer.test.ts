import { expect, it } from 'vitest';
import { createAnnouncer } from './announcer.ts';

it('shows messages of the first start below the addresses, not between log records', () => {
  const printed: string[] = [];
  const announcer = createAnnouncer((line) => printed.push(line));
  announcer.line('administrator: a@b.test');
  announcer.line('{"msg":"ready"}');
  expect(printed).toEqual(['{"msg":"ready"}']);
  announcer.announce(['addresses']);
  announcer.line('later');
  expect(printed.slice(1)).toEqual(['addresses', '', '  administrator: a@b.test', '', 'later']);
});

it('does not keep back why a start failed', () => {
  const printed: string[] = [];
  const announcer = createAnnouncer((line) => printed.push(line));
  announcer.line('no connection');
  announcer.release();
  expect(printed).toEqual(['no connection']);
});
