import { foldForSearch, spellingOf, wordsOf } from '@hoi/localization/fold';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeCategory, makeOrgUnit, makeStaff } from '#test/factories.ts';

useDatabase();

// On both sides of where years and quarters meet, long ago, and not yet.
const moments = [
  '2999-01-01T00:00:00.000Z',
  '2026-07-01T00:00:00.000Z',
  '2026-06-30T23:59:59.999Z',
  '2026-04-01T00:00:00.000Z',
  '2026-01-01T00:00:00.000Z',
  '2025-12-31T23:59:59.999Z',
  '2025-07-01T00:00:00.000Z',
  '2025-03-31T12:00:00.000Z',
  '2024-02-29T12:00:00.000Z',
  '2023-01-01T00:00:00.000Z',
  '2022-12-31T23:59:59.999Z',
  '2019-03-28T00:00:00.000Z',
  '1999-09-09T09:09:09.009Z',
];
const words = [
  'má',
  'mạ',
  'ma',
  'non',
  'nón',
  'phụ',
  'nữ',
  'nu',
  'hội',
  'kỳ',
  'TP.Tam',
  '2021-2026',
];
const textOf = (most: number) =>
  fc.array(fc.constantFrom(...words), { maxLength: most }).map((all) => all.join(' '));
const shape = fc.record({
  // With a word that stands in all of them, so that the newest are looked through by quarters and years.
  title: textOf(3).map((text) => text || 'Bài'),
  summary: textOf(4),
  body: textOf(8).map((text) => `Hội phụ ${text}`),
  at: fc.constantFrom(...moments),
  own: fc.boolean(),
  hidden: fc.nat(9).map((n) => n === 0),
  deleted: fc.nat(9).map((n) => n === 0),
  draft: fc.nat(9).map((n) => n === 0),
});
type Row = ReturnType<typeof shape.generate>['value'] & { id: string };

let rows: Row[];
let viewers: { mayFind: (row: Row) => boolean; headers: Record<string, string> }[];

beforeAll(async () => {
  const own = await makeOrgUnit();
  const other = await makeOrgUnit();
  const editor = async (id: string) => ({ cookie: (await makeStaff('EDITOR', id)).cookie });
  viewers = [
    { mayFind: isPublic, headers: {} },
    {
      mayFind: (row) => isPublic(row) || (row.own && !row.deleted),
      headers: await editor(own.id),
    },
    { mayFind: isPublic, headers: await editor((await makeOrgUnit()).id) },
  ];
  const shown = await makeCategory();
  const hidden = await makeCategory({ hidden: true });
  // More than are counted of what readers see, so that common words are looked for by months.
  const shapes = fc.sample(shape, { numRuns: 1700, seed: 7 });
  // All are made public and of one day: their dates move, and then the rest of them becomes what it is.
  const made = await db.$queryRaw<{ id: string }[]>`
    INSERT INTO articles (id, slug, title, summary, body, body_text, status, category_id, org_unit_id,
      published_at, updated_at)
    SELECT new_id(), 'thu-tu-' || n, s->>'title', s->>'summary', '{}', s->>'body', 'PUBLISHED',
      ${shown.id}::uuid, CASE WHEN (s->>'own')::bool THEN ${own.id} ELSE ${other.id} END::uuid, '2020-05-05', now()
    FROM unnest(${shapes.map((one) => JSON.stringify(one))}::jsonb[]) WITH ORDINALITY given (s, n)
    RETURNING id`;
  rows = made.flatMap(({ id }, index) =>
    shapes.slice(index, index + 1).map((one) => ({ ...one, id })),
  );
  const given = rows.map((one) => JSON.stringify(one));
  await db.$executeRaw`
    UPDATE articles a SET published_at = (s->>'at')::timestamptz
    FROM unnest(${given}::jsonb[]) s WHERE a.id = (s->>'id')::uuid`;
  await db.$executeRaw`
    UPDATE articles a SET
      published_at = CASE WHEN (s->>'draft')::bool THEN NULL ELSE (s->>'at')::timestamptz END,
      updated_at = (s->>'at')::timestamptz,
      status = CASE WHEN (s->>'draft')::bool THEN 'DRAFT' ELSE 'PUBLISHED' END::"ArticleStatus",
      deleted_at = CASE WHEN (s->>'deleted')::bool THEN now() END,
      category_id = CASE WHEN (s->>'hidden')::bool THEN ${hidden.id} ELSE ${shown.id} END::uuid
    FROM unnest(${given}::jsonb[]) s WHERE a.id = (s->>'id')::uuid`;
});

type Writing = (text: string) => string;
const known = new Map<Writing, Map<string, string[]>>();

/** The words of a text, each text once. */
function wordsIn(text: string, writing: Writing): string[] {
  const ofWriting = known.get(writing) ?? new Map<string, string[]>();
  known.set(writing, ofWriting);
  const all = ofWriting.get(text) ?? wordsOf(writing(text));
  ofWriting.set(text, all);
  return all;
}

const pairsOf = (all: readonly string[]) => all.slice(1).map((word, at) => `${all[at]} ${word}`);
const textsOf = ({ title, summary, body }: Row, scope: number) =>
  [title, summary, body].slice(0, scope);

function hasWords(row: Row, scope: number, text: string, writing: Writing): boolean {
  const known = new Set(textsOf(row, scope).flatMap((one) => wordsIn(one, writing)));
  return wordsIn(text, writing).every((word) => known.has(word));
}

/** Each two neighbours stand side by side somewhere. */
function hasPairs(row: Row, scope: number, text: string): boolean {
  const known = new Set(textsOf(row, scope).flatMap((one) => pairsOf(wordsIn(one, foldForSearch))));
  return pairsOf(wordsIn(text, foldForSearch)).every((pair) => known.has(pair));
}

function hasPhrase(row: Row, text: string): boolean {
  const wanted = ` ${wordsIn(text, foldForSearch).join(' ')} `;
  return textsOf(row, 3).some((one) =>
    ` ${wordsIn(one, foldForSearch).join(' ')} `.includes(wanted),
  );
}

interface Meaning {
  wanted: string[];
  unwanted?: string[];
}

/** The place of a row among the hits of one choice, counted from the best; null when it is none. */
function rankOf(row: Row, choices: readonly Meaning[]): number | null {
  const held = choices.filter(
    ({ wanted, unwanted = [] }) =>
      wanted.every((text) => hasPhrase(row, text)) &&
      !unwanted.some((text) => hasPhrase(row, text)),
  );
  if (held.length === 0) return null;
  const is = (scope: number, writing: Writing, more: (text: string) => boolean = () => true) =>
    choices.some(
      ({ wanted, unwanted = [] }) =>
        wanted.every((text) => hasWords(row, scope, text, writing) && hasPairs(row, scope, text)) &&
        !unwanted.some((text) => hasPhrase(row, text)) &&
        more(wanted.join(' ')),
    );
  const isTitle = (text: string) =>
    wordsIn(row.title, foldForSearch).join(' ') === wordsIn(text, foldForSearch).join(' ');
  const one = choices.every(({ wanted }) => wordsIn(wanted.join(' '), foldForSearch).length < 2);
  const places = (writing: Writing) => [
    is(1, writing, isTitle),
    ...(one
      ? []
      : [
          is(1, writing, (text) => hasWords(row, 1, text, foldForSearch) && hasPairs(row, 1, text)),
          is(3, writing, (text) => hasPairs(row, 3, text)),
        ]),
    is(1, writing),
    is(2, writing),
    is(3, writing),
  ];
  const text = choices.flatMap(({ wanted }) => wanted).join(' ');
  const accented = spellingOf(text) !== foldForSearch(text);
  const rank = [...(accented ? places(spellingOf) : []), ...places(foldForSearch)].indexOf(true);
  return rank === -1 ? null : rank;
}

const isPublic = (row: Row) =>
  !row.draft && !row.deleted && !row.hidden && new Date(row.at) <= new Date();
function expected(choices: readonly Meaning[], mayFind: (row: Row) => boolean): string[] {
  const hits = rows.filter(mayFind).flatMap((row) => {
    const rank = rankOf(row, choices);
    return rank === null ? [] : [{ rank, at: row.at, id: row.id }];
  });
  const key = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
  return hits
    .sort((a, b) => a.rank - b.rank || key(a.at, b.at) || key(a.id, b.id))
    .map(({ id }) => id);
}

const query = /* GraphQL */ `
  query ($q: String!, $after: String) {
    search(query: $q, first: 97, after: $after) {
      totalCount totalIsExact suggestion
      pageInfo { hasNextPage endCursor }
      nodes { ... on Article { slug } }
    }
  }
`;

async function pagesOf(q: string, headers: Record<string, string>) {
  const slugs: string[] = [];
  let after: string | null = null;
  let first: { totalCount: number; totalIsExact: boolean } | undefined;
  for (;;) {
    const answer = await ask(query, { q, after }, headers);
    expect(answer.errors).toBeUndefined();
    const { search } = answer.data;
    const { totalCount, totalIsExact } = search;
    first ??= { totalCount, totalIsExact };
    // Whether it was counted or became known on the way to this page.
    expect(search).toMatchObject(first);
    if (search.suggestion === null) {
      slugs.push(...search.nodes.map(({ slug }: { slug: string }) => slug));
    }
    if (!search.pageInfo.hasNextPage) return { slugs, total: search };
    after = search.pageInfo.endCursor;
  }
}

const cases: [string, Meaning[]][] = [
  ['hội', [{ wanted: ['hội'] }]],
  ['hoi', [{ wanted: ['hoi'] }]],
  ['hối', [{ wanted: ['hối'] }]],
  ['phụ nữ', [{ wanted: ['phụ', 'nữ'] }]],
  ['nu phu', [{ wanted: ['nu', 'phu'] }]],
  ['má', [{ wanted: ['má'] }]],
  ['mạ non', [{ wanted: ['mạ', 'non'] }]],
  ['ma nón hội', [{ wanted: ['ma', 'nón', 'hội'] }]],
  ['"phụ nữ"', [{ wanted: ['phụ nữ'] }]],
  ['“hội phụ nữ”', [{ wanted: ['hội phụ nữ'] }]],
  ['"hoi phu nu" má', [{ wanted: ['hoi phu nu', 'má'] }]],
  ['"má non má"', [{ wanted: ['má non má'] }]],
  ['tp.tam', [{ wanted: ['tp tam'] }]],
  ['2021-2026 má', [{ wanted: ['2021 2026', 'má'] }]],
  ['hội -má', [{ wanted: ['hội'], unwanted: ['má'] }]],
  ['má -"phụ nữ"', [{ wanted: ['má'], unwanted: ['phụ nữ'] }]],
  ['nón -"hội phụ nữ" -kì', [{ wanted: ['nón'], unwanted: ['hội phụ nữ', 'kì'] }]],
  ['má or kì', [{ wanted: ['má'] }, { wanted: ['kì'] }]],
  ['"má non ma" or "phụ nữ" nón', [{ wanted: ['má non ma'] }, { wanted: ['phụ nữ', 'nón'] }]],
  ['má -non or 2026', [{ wanted: ['má'], unwanted: ['non'] }, { wanted: ['2026'] }]],
  ['má or -kì', [{ wanted: ['má'] }]],
  ['má or -"hội phụ nữ"', [{ wanted: ['má'] }]],
  ['zzzz hội', [{ wanted: ['zzzz', 'hội'] }]],
];

describe('pages of hits are the ranking of all articles, one by one', () => {
  it.each(cases)('%s', async (q, choices) => {
    const slugs = new Map(
      (await db.article.findMany({ select: { id: true, slug: true } })).map(({ id, slug }) => [
        id,
        slug,
      ]),
    );
    for (const [viewer, { mayFind, headers }] of viewers.entries()) {
      const { slugs: found, total } = await pagesOf(q, headers);
      const right = expected(choices, mayFind).map((id) => slugs.get(id));
      expect({ viewer, found }).toEqual({ viewer, found: right });
      if (right.length === 0) continue;
      const isExact = right.length <= 1000;
      const count = isExact ? right.length : 1000;
      expect(total).toMatchObject({ totalCount: count, totalIsExact: isExact });
    }
  });
});
