import { siteHeaders } from '@hoi/contract/headers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publicResult } from '#graphql/answer.ts';
import { compileOperation } from '#graphql/known-operations.ts';
import type { Operation } from '#graphql/operation.ts';
import { strangeOperation } from '#graphql/prepared-operation.ts';
import { schema } from '#schema.ts';
import { globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit } from '#test/factories.ts';
import { type OpenApi, openApi } from '#test/open-api.ts';
import { signedIn } from '#test/staff-factories.ts';
import { contextOf, siteKey } from './request-context.ts';

useDatabase();

let api: OpenApi;
let editor: Record<string, string>;
let ids: { article: string; category: string; gone: string };
const title = 'Ngày hội';
const slug = 'ngay-hoi';

beforeAll(async () => {
  const unit = await makeOrgUnit();
  const category = await makeCategory({ slug: 'tin', name: 'Tin' });
  const article = await makeArticle({
    title,
    slug,
    summary: '',
    coverId: null,
    orgUnitId: unit.id,
    categoryId: category.id,
  });
  ids = {
    article: globalId('Article', article.id),
    category: globalId('Category', category.id),
    gone: globalId('Article', '00000000-0000-7000-8000-000000000000'),
  };
  editor = (await signedIn('EDITOR', unit.id)).headers;
  api = await openApi();
});
afterAll(() => api.close());

interface HandMade {
  text: string;
  variables?: () => object;
  /** The data, as its JSON reads; null for what is refused before it is run. */
  data: string | null;
  /** The codes of its errors. */
  errors?: string[];
  /** False for what the compiler would misread: it must refuse it. */
  compiled?: false;
}

const at = `(slug: "${slug}")`;
const shown = `{"article":{"title":"${title}"}}`;
const untouched = '{"article":{"__typename":"Article"}}';
const given = (text: string) => () => JSON.parse(text);

const documents: Record<string, HandMade> = {
  'a field that is skipped': {
    text: `{ article${at} { __typename title @skip(if: true) } }`,
    data: untouched,
  },
  'a field that is not skipped': {
    text: `{ article${at} { title @skip(if: false) } }`,
    data: shown,
  },
  'skipped and included at once': {
    text: `{ article${at} { __typename title @include(if: true) @skip(if: true) } }`,
    data: untouched,
  },
  'said twice, skipped once': {
    text: `{ article${at} { title @skip(if: true) title } }`,
    data: shown,
  },
  'all skipped': {
    text: `{ article${at} @include(if: false) { title } }`,
    data: '{}',
  },
  'all below skipped': {
    text: `{ article${at} { title @include(if: false) } }`,
    data: '{"article":{}}',
  },
  'a spread by a variable': {
    text: `query ($a: Boolean!) { article${at} { __typename ...T @include(if: $a) } } fragment T on Article { title }`,
    variables: () => ({ a: false }),
    data: untouched,
  },
  'a variable with its default': {
    compiled: false,
    text: `query ($a: Boolean = true) { article${at} { __typename title @skip(if: $a) } }`,
    data: untouched,
  },
  'null where a condition must be': {
    text: `query ($a: Boolean = true) { article${at} { title @skip(if: $a) } }`,
    variables: () => ({ a: null }),
    data: '{"article":null}',
    errors: ['BAD_USER_INPUT'],
    compiled: false,
  },
  'no value where one must be': {
    text: `query ($a: Boolean!) { article${at} { title @skip(if: $a) } }`,
    data: null,
    errors: ['BAD_USER_INPUT'],
  },
  'an inline fragment of the wrong type': {
    text: `query ($id: ID!) { node(id: $id) { __typename ... on Category { name } } }`,
    variables: () => ({ id: ids.article }),
    data: '{"node":{"__typename":"Article"}}',
  },
  'a fragment within a fragment, skipped outside': {
    text: `{ ...Q @skip(if: true) __typename } fragment Q on Query { article${at} { ...T } } fragment T on Article { title }`,
    data: '{"__typename":"Query"}',
  },
  'aliases of the machine room': {
    compiled: false,
    text: `{ __proto__: article${at} { title } constructor: __typename toString: __typename }`,
    data: `{"__proto__":{"title":"${title}"},"constructor":"Query","toString":"Query"}`,
  },
  'aliases of the machine room, one below the other': {
    compiled: false,
    text: `{ article${at} { __proto__: category { __proto__: slug hasOwnProperty: name } } }`,
    data: '{"article":{"__proto__":{"__proto__":"tin","hasOwnProperty":"Tin"}}}',
  },
  'a variable of the machine room': {
    compiled: false,
    text: `query ($__proto__: String, $constructor: String) { a: article(slug: $constructor) { title } b: article(slug: $__proto__) { title } }`,
    variables: given(`{"constructor":"${slug}","__proto__":"${slug}"}`),
    data: `{"a":{"title":"${title}"},"b":{"title":"${title}"}}`,
  },
  'unknown keys beside the variables': {
    text: `query ($s: String!) { article(slug: $s) { title } }`,
    variables: given(`{"s":"${slug}","x":1,"__proto__":{"s":"y"},"constructor":{"s":"z"}}`),
    data: shown,
  },
  'an unknown key in an input': {
    text: 'query ($f: ArticleFilter) { articles(filter: $f, first: 1) { nodes { title } } }',
    variables: () => ({ f: { nothing: 1 } }),
    data: null,
    errors: ['BAD_USER_INPUT'],
  },
  'a key of the machine room in an input': {
    text: 'query ($f: ArticleFilter) { articles(filter: $f, first: 1) { nodes { title } } }',
    variables: given('{"f":{"__proto__":{"category":"x"}}}'),
    data: null,
    errors: ['BAD_USER_INPUT'],
  },
  'an argument that is null': {
    text: `{ articles(first: 1, filter: null, after: null) { nodes { title } } }`,
    data: `{"articles":{"nodes":[{"title":"${title}"}]}}`,
  },
  'nothing under an id': {
    text: 'query ($id: ID!) { node(id: $id) { id } }',
    variables: () => ({ id: ids.gone }),
    data: '{"node":null}',
  },
  'nulls in the midst of a list': {
    text: 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }',
    variables: () => ({ ids: [ids.article, ids.gone, ids.category] }),
    data: '{"nodes":[{"__typename":"Article"},null,{"__typename":"Category"}]}',
  },
  'an error in a field that may be null': {
    text: '{ __typename node(id: "x") { id } }',
    data: '{"__typename":"Query","node":null}',
    errors: ['BAD_USER_INPUT'],
  },
  'an error in a field that may not, at the root': {
    text: '{ __typename users(first: 1) { nodes { name } } }',
    data: 'null',
    errors: ['FORBIDDEN'],
  },
  'an error below, up to the next that may be null': {
    text: `{ article${at} { title older(first: 101) { nodes { title } } } __typename }`,
    data: '{"article":null,"__typename":"Query"}',
    errors: ['BAD_USER_INPUT'],
  },
  'two errors, one of them alone to be seen at the root': {
    text: '{ a: node(id: "x") { id } b: node(id: "y") { id } }',
    data: '{"a":null,"b":null}',
    errors: ['BAD_USER_INPUT', 'BAD_USER_INPUT'],
  },
  'the same field twice with other selections': {
    text: `{ article${at} { title } article${at} { slug category { slug } category { name } } }`,
    data: `{"article":{"title":"${title}","slug":"${slug}","category":{"slug":"tin","name":"Tin"}}}`,
  },
};

const entries = Object.entries(documents);

interface Told {
  data: string | null;
  errors: string[];
}

function told(text: string): Told {
  const { errors = [] } = JSON.parse(text);
  // As it is written: parsing would hide in which order, and under which names, it came.
  const rest = text.replace(`"errors":${JSON.stringify(errors)}`, '');
  const data = /"data":(.*?),?\}\s*$/.exec(rest);
  const codes = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
  return { data: data?.[1] ?? null, errors: codes.sort() };
}

const asked = (text: string, variables: object) => JSON.stringify({ query: text, variables });

function upload(body: string): FormData {
  const form = new FormData();
  form.set('operations', body);
  form.set('map', '{}');
  return form;
}

const json = { 'content-type': 'application/json' };
type Way = (text: string, variables: object) => Promise<Response>;
const post =
  (more: () => Record<string, string>): Way =>
  (text, variables) => {
    const init = { method: 'POST', headers: { ...json, ...more() }, body: asked(text, variables) };
    return fetch(`${api.url}/graphql`, init);
  };
const ways: Record<string, Way> = {
  'the short lane': post(() => ({})),
  'the long way': post(() => ({ origin: api.url })),
  'the site': post(() => ({ [siteHeaders.key]: siteKey() })),
  'a member of staff': post(() => editor),
  'an address': (query, variables) => {
    const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    return fetch(`${api.url}/graphql?${search}`);
  },
  'an upload': (text, variables) =>
    fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: editor,
      body: upload(asked(text, variables)),
    }),
};

it('there are enough of them', () => {
  expect(entries.length).toBeGreaterThanOrEqual(20);
});

it.each(entries)('%s: compiled and interpreted', async (_name, made) => {
  const { text, variables = () => ({}), data, errors = [] } = made;
  const context = await contextOf(new Headers(editor), '', {
    secure: false,
    add: () => undefined,
  });
  const run = async (operation: Operation) => {
    const given = JSON.parse(JSON.stringify(variables()));
    return told(JSON.stringify(publicResult(await operation.run({ ...context }, given), 'vi')));
  };
  const interpreted = strangeOperation(schema, text, undefined);
  if (Array.isArray(interpreted)) throw new Error(String(interpreted));
  if (made.compiled === false) {
    expect(() => compileOperation(schema, text)).toThrow('cannot be compiled');
  } else expect(await run(compileOperation(schema, text))).toEqual({ data, errors });
  expect(await run(interpreted)).toEqual({ data, errors });
});

it.each(entries)('%s: every way in', async (_name, made) => {
  const { text, variables = () => ({}), data, errors = [] } = made;
  for (const [name, way] of Object.entries(ways)) {
    const answer = told(await (await way(text, variables())).text());
    const isStaff = name === 'a member of staff' || name === 'an upload';
    const codes = isStaff
      ? errors
      : errors.map((code) => code.replace('FORBIDDEN', 'UNAUTHENTICATED'));
    expect({ name, ...answer }).toEqual({ name, data, errors: codes });
  }
});
