import { getOperationAST, parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { costOf } from '#graphql/cost.ts';
import { schema } from '#schema.ts';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeCategory, makeOrgUnit, makeStaff } from '#test/factories.ts';

useDatabase();

type Staff = Awaited<ReturnType<typeof makeStaff>>;
let editor: Staff;

beforeAll(async () => {
  editor = await makeStaff('EDITOR', (await makeOrgUnit()).id);
});

type Mark = { type: 'bold' };
const text = (words: string, marks: Mark[] = []) => ({ type: 'text', text: words, marks });
const body = (...content: object[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] });

/** A deed of the editor's. @returns the article as it is then */
async function deed(name: string, type: string, input: object) {
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { article { id version } } }`;
  const { data, errors } = await ask(query, { input }, { cookie: editor.cookie });
  expect(errors).toBeUndefined();
  return data[name].article;
}

async function write() {
  const category = globalId('Category', (await makeCategory()).id);
  const input = { title: 'Tổ tiết kiệm', body: body(text('Hai mươi chị góp vốn.')), category };
  const { id } = await deed('createArticle', 'CreateArticleInput', input);
  let version = 1;
  const change = async (changed: object) => {
    const form = { id, expectedVersion: version, ...changed };
    ({ version } = await deed('updateArticle', 'UpdateArticleInput', form));
  };
  const step = async (name: 'publish' | 'unpublish', more = {}) => {
    const type = name === 'publish' ? 'PublishArticleInput' : 'ArticleStepInput';
    ({ version } = await deed(`${name}Article`, type, { id, ...more }));
  };
  const read = async () => {
    const query = 'query ($id: ID!) { article(id: $id) { publishedAt correctedAt } }';
    return (await ask(query, { id })).data.article;
  };
  return { change, step, read };
}

it('tells when words that readers had were changed, and of nothing before', async () => {
  const { change, step, read } = await write();
  await change({ title: 'Tổ tiết kiệm thôn 5' });
  // Dated back: what was written after that day was still written before anybody read it.
  await step('publish', { publishedAt: '2020-03-08T01:00:00Z' });
  expect(await read()).toEqual({ publishedAt: '2020-03-08T01:00:00.000Z', correctedAt: null });
  const before = Date.now();
  await change({ summary: 'Hai mươi tư chị.' });
  const { correctedAt } = await read();
  expect(Date.parse(correctedAt)).toBeGreaterThanOrEqual(before);
  await change({ body: body(text('Hai mươi tư chị góp vốn.')) });
  expect(Date.parse((await read()).correctedAt)).toBeGreaterThan(Date.parse(correctedAt));
});

it('calls it no correction when no word changes', async () => {
  const { change, step, read } = await write();
  await step('publish');
  await change({ body: body(text('Hai mươi chị '), text('góp vốn.', [{ type: 'bold' }])) });
  await change({ category: globalId('Category', (await makeCategory()).id), tags: ['OCOP'] });
  await step('unpublish');
  await step('publish');
  expect((await read()).correctedAt).toBeNull();
});

it.each([
  { title: 'Tổ góp vốn' },
  { byline: { name: 'Alăng Thị Bông', position: '', organisation: '' } },
  { source: 'Hội LHPN xã' },
])('counts all that is read: %o', async (changed) => {
  const { change, step, read } = await write();
  await step('publish');
  await change(changed);
  expect((await read()).correctedAt).not.toBeNull();
});

it('tells of what was changed while it was taken down: readers had it before', async () => {
  const { change, step, read } = await write();
  await step('publish');
  await step('unpublish');
  await change({ title: 'Tổ góp vốn' });
  expect(await read()).toBeNull();
  await step('publish');
  expect((await read()).correctedAt).not.toBeNull();
});

it('is paid for where it is asked, on every row', () => {
  const price = (field: string) => {
    const document = parse(`{ articles(first: 100) { nodes { ${field} } } }`);
    const operation = getOperationAST(document);
    return operation ? costOf({ schema, document, operation, variables: {} }) : 0;
  };
  expect(price('correctedAt') - price('publishedAt')).toBe(3000);
});
