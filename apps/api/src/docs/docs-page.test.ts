import { createHash } from 'node:crypto';
import { errorCodes } from '@hoi/domain/errors';
import { languages } from '@hoi/domain/language';
import { isObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicSchema } from '#printed-schema.ts';
import { testServer } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle } from '#test/factories.ts';
import { asPartner, makeOneOfEverything } from '#test/one-of-everything.ts';

useDatabase();

let response: Response;
let page: string;
let token: Record<string, string>;

beforeAll(async () => {
  const house = await makeOneOfEverything();
  await makeArticle({
    slug: 'tu-sach-phu-nu-luu-dong-tren-xe-dap',
    title: 'Tủ sách phụ nữ lưu động trên xe đạp',
    orgUnitId: house.commune.id,
  });
  token = await asPartner([]);
  response = await testServer().request('/docs');
  page = await response.text();
});

const plain = (code: string) =>
  code
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** What stands in the blocks of a kind, as a reader copies it. */
function blocks(kind: string, within = page): string[] {
  const found = within.matchAll(
    new RegExp(`<pre class="${kind}"[^>]*><code>([^<]*)</code></pre>`, 'g'),
  );
  return [...found].map(([, code]) => plain(code ?? ''));
}

async function answerTo(body: string, headers: Record<string, string> = {}) {
  const answer = await testServer().request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return answer.json();
}

/** Whether an answer says anything: a list with rows, or a field that is not null. */
function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object' || value === null) return false;
  const parts = Object.values(value);
  return parts.some((part) => (typeof part === 'object' ? saysSomething(part) : part !== ''));
}

describe('the examples', () => {
  it('are answered as they stand on the page, with a token and without', async () => {
    const sections = page.split('<section class="example">').slice(1);
    expect(sections.length).toBeGreaterThan(4);
    for (const section of sections) {
      const [query] = blocks('query', section);
      const [variables] = blocks('variables', section);
      const body = JSON.stringify({ query, variables: variables && JSON.parse(variables) });
      for (const headers of [{}, token]) {
        const { data, errors } = await answerTo(body, headers);
        expect([query, errors]).toEqual([query, undefined]);
        // Nobody is counted on this machine.
        if (!query?.includes('rateLimit'))
          expect([query, saysSomething(data)]).toEqual([query, true]);
      }
    }
  });

  it('can be sent by the command that is shown', async () => {
    const [command = ''] = blocks('command');
    expect(command).toContain('http://api.test/graphql');
    const body = /-d '([^']*)'$/.exec(command)?.[1] ?? '';
    const { data, errors } = await answerTo(body);
    expect(errors).toBeUndefined();
    expect(saysSomething(data)).toBe(true);
  });
});

describe('the errors', () => {
  it('are all there, each with what it means', () => {
    const [, list = ''] = /<h2 id="errors">([\s\S]*?)<\/dl>/.exec(page) ?? [];
    const told = [...list.matchAll(/<dt><code>([A-Z_]+)<\/code><\/dt><dd>([^<]+)/g)];
    expect(told.map(([, code]) => code).sort()).toEqual([...errorCodes].sort());
  });

  it.each([...languages])(
    'are told in the language of the caller as it is shown: %s',
    async (language) => {
      const [query] = blocks('wrong');
      const shown = new RegExp(`data-language="${language}"><code>([^<]*)</code>`).exec(page)?.[1];
      const answer = await answerTo(JSON.stringify({ query }), { 'accept-language': language });
      expect(answer.errors).toHaveLength(1);
      expect(JSON.parse(plain(shown ?? ''))).toEqual(answer);
    },
  );
});

describe('the reference', () => {
  it('says what may be asked, with every type, and nothing that only the staff do', () => {
    const schema = publicSchema();
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const root of [schema.getQueryType(), schema.getMutationType()]) {
      for (const name of Object.keys(root?.getFields() ?? {})) {
        expect(ids).toContain(`${root?.name}.${name}`);
      }
    }
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(300);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe([...page.matchAll(/ id="/g)].length);
    for (const name of ['createArticle', 'CreateArticleInput', 'auditEntries', 'UserPayload']) {
      expect(page).not.toContain(name);
    }
  });

  it('tells what a field means', () => {
    const article = publicSchema().getType('Article');
    const said = isObjectType(article) ? article.getFields().publishedAt?.description : null;
    expect(said).toBeTruthy();
    expect(page).toContain(said);
  });
});

it('runs no script and loads nothing: its policy knows its one style', () => {
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(page).not.toMatch(/<script|<link|<img|javascript:| style="/);
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining(["default-src 'none'", `style-src 'sha256-${hash}'`]),
  );
  expect(policy).not.toContain('unsafe');
});
