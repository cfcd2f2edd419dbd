import { beforeAll, describe, expect, it } from 'vitest';
import { ask, codeOf } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';
import { processorMs } from '#test/processor-time.ts';
import { isStorable, storableArguments, unstorablePlace } from './storable-text.ts';

useDatabase();

const endless = 'a\u0323\u0301'.padEnd(40, '\u0323\u0301');
const odd = ['a\u0000b', '\u0000', 'a\ud800b', endless];
const uuid = '018f0000-0000-7000-8000-000000000000';
let headers: Record<string, string>;

beforeAll(async () => {
  headers = { cookie: (await makeStaff('ADMINISTRATOR', (await makeOrgUnit()).id)).cookie };
});

function cursor(key: unknown): string {
  return Buffer.from(JSON.stringify([key, uuid])).toString('base64url');
}

describe('texts that cannot be kept', () => {
  it.each(odd)('are called by nothing: %j', async (text) => {
    const { data, errors } = await ask(
      `query ($t: String!) {
        album(slug: $t) { id }
        category(slug: $t) { id }
        page(slug: $t) { id }
        orgUnit(slug: $t) { id }
        menu(name: $t) { items { label } }
        albums(filter: { query: $t }) { totalCount }
        polls(filter: { query: $t }) { totalCount }
        orgUnits(filter: { query: $t }) { totalCount }
        users(search: $t) { totalCount }
        mediaFiles(filter: { query: $t }) { totalCount }
        auditEntries(action: $t) { totalCount }
      }`,
      { t: text },
      headers,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ album: null, category: null, page: null, orgUnit: null });
    expect(data).toMatchObject({ albums: { totalCount: 0 }, users: { totalCount: 0 } });
  });

  it.each(odd)('are refused at their field in a change: %j', async (name) => {
    const answer = await ask(
      `mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { category { id } } }`,
      { input: { name: `Tin ${name}` } },
      headers,
    );
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['name']);
  });

  it('leaves what can be held as it was', () => {
    const input = { input: { title: 'Chữ 😀', at: new Date(0), list: [1, null, 'á'] } };
    expect(storableArguments(input)).toBe(input);
    expect(unstorablePlace(input)).toBeNull();
    const changed = { filter: { query: 'a\u0000', from: input.input.at } };
    expect(storableArguments(changed)).toEqual({
      filter: { query: 'a\uFFFD', from: input.input.at },
    });
    expect(isStorable('a\udc00')).toBe(false);
  });

  it('answers a letter under a million marks without composing it', async () => {
    const query = 'query ($t: String) { polls(filter: { query: $t }) { totalCount } }';
    const answered = async () => {
      const answer = await ask(query, { t: 'a\u0323\u0301'.padEnd(300_000, '\u0323\u0301') });
      expect(answer.data).toEqual({ polls: { totalCount: 0 } });
    };
    // Composing it takes a minute.
    expect(await processorMs(answered)).toBeLessThan(5_000);
  });

  it('finds the place however deep it lies', () => {
    let deep: unknown = 'a\u0000';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(unstorablePlace({ body: deep })).toHaveLength(100_001);
  });
});

describe('cursors of another list, or of none', () => {
  it.each([
    ['albums', 'text', 'x'],
    ['albums', 'a number', 1],
    ['albums', 'a year before any', { d: -8.64e15 }],
    ['polls', 'text', 'x'],
    ['orgUnits', 'a moment', { d: 0 }],
    ['orgUnits', 'NUL', 'a\u0000'],
    ['users', 'a number', 1e300],
    ['partners', 'half a character', '\ud800'],
    ['mediaFiles', 'a fraction', 1.5],
    ['legacyImports', 'text', 'x'],
  ])('%s refuses %s', async (list, _what, key) => {
    const query = `query ($c: String) { ${list}(after: $c) { nodes { id } } }`;
    const answer = await ask(query, { c: cursor(key) }, headers);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['after']);
  });
});

describe('moments that no calendar of ours has', () => {
  it.each([
    '0000-01-01T00:00:00Z',
    '-000001-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '2026-01-01T00:00:00',
    '2026-02-31T00:00:00Z',
    '2026-01-01 (sáng)',
    '2026-01-01 9:00 PM',
    '1',
  ])('refuses %s', async (closesAt) => {
    const query = `mutation ($input: CreatePollInput!) { createPoll(input: $input) { poll { id } } }`;
    const input = { question: 'Hỏi?', options: ['a', 'b'], orgUnit: 'x', closesAt };
    const { errors } = await ask(query, { input }, headers);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('RFC 3339'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
