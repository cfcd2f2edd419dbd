import { existsSync, readdirSync } from 'node:fs';
import { unaccent } from '@hoi/domain/unaccent';
import { describe, expect, it } from 'vitest';

// Keys are compared by the compiler: each word is typed by its namesake of the portal's own language.

const here = import.meta.dirname;
const twins = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /(?<!\.test)\.ts$/.test(file) && existsSync(`${here}/../vi/${file}`),
);

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return texts(value(0));
  return Object.values(Object(value)).flatMap(texts);
}

it('are there for the frame of the site and for what partners are refused', () => {
  expect(twins.sort()).toEqual([
    'access/explorer.ts',
    'access/tokens.ts',
    'frame/errors.ts',
    'frame/paging.ts',
    'frame/questions.ts',
    'frame/requests.ts',
    'frame/site-faults.ts',
    'frame/site.ts',
    'newsroom/reading.ts',
    'organisation/reading.ts',
    'portal/search.ts',
    'portal/voting.ts',
    'reporting/reading.ts',
  ]);
});

describe.each(twins)('%s', (file) => {
  it('says all that its namesake says, in English', async () => {
    const english: object = await import(`${here}/${file}`);
    const other: object = await import(`${here}/../vi/${file}`);
    expect(Object.keys(english)).toEqual(Object.keys(other));
    expect(texts(english).filter((text) => text === '' || unaccent(text) !== text)).toEqual([]);
    expect(texts(english)).toHaveLength(texts(other).length);
  });
});
