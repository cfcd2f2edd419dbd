import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { createServer } from '#server.ts';
import { type Answer, ask, askWithFile, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle } from '#test/factories.ts';
import { cookieOf, makeAccount, makeTree, signedIn } from '#test/staff-factories.ts';

useDatabase();

const password = 'hoa sen nở giữa đồng';
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } } }';
const ended = 'Phiên đăng nhập đã kết thúc. Vui lòng đăng nhập lại.';

/** An author with a draft, whose session ends in one of the ways in which sessions end. */
async function endedBy(end: (sessionOf: { userId: string }) => Promise<unknown>) {
  const { province } = await makeTree();
  const { user, headers } = await signedIn('AUTHOR', province.id);
  const draft = await makeArticle({
    orgUnitId: province.id,
    authorId: user.id,
    status: 'DRAFT',
    publishedAt: null,
  });
  await end({ userId: user.id });
  return { user, headers, id: globalId('Article', draft.id), draft };
}

const ways = {
  'its time is over': (where: { userId: string }) =>
    db.session.updateMany({ where, data: { expiresAt: new Date(Date.now() - 1000) } }),
  'it was idle': (where: { userId: string }) =>
    db.session.updateMany({ where, data: { lastSeenAt: new Date(Date.now() - 8_000_000) } }),
  'it was revoked': (where: { userId: string }) => db.session.deleteMany({ where }),
  'the account was closed': ({ userId }: { userId: string }) =>
    db.user.update({ where: { id: userId }, data: { status: 'DISABLED' } }),
};

describe.each(Object.entries(ways))('a session that ended because %s', (_why, end) => {
  it('reads and changes nothing, not even as a reader would', async () => {
    const { headers, id, draft } = await endedBy(end);
    const article = await makeArticle();
    const questions = [
      '{ articles { nodes { title } } }',
      `{ article(slug: "${article.slug}") { title } }`,
      `{ article(id: "${id}") { title } }`,
      `{ node(id: "${id}") { id } }`,
      '{ mediaFiles { nodes { id } } }',
      '{ users { nodes { email } } }',
      `mutation { updateArticle(input: { id: "${id}", expectedVersion: 1, title: "Khác" }) { article { id } } }`,
      `mutation { lockArticle(input: { id: "${id}" }) { lock { holderName } } }`,
      'mutation { votePoll(input: { pollId: "x", optionIds: [] }) { __typename } }',
    ];
    for (const question of questions) {
      // A reader's answer to the same words, kept somewhere, must not stand in for the refusal.
      await ask(question);
      const answer = await ask(question, {}, headers);
      expect(codeOf(answer), question).toBe('UNAUTHENTICATED');
      expect(answer.errors?.[0]?.message).toBe(ended);
      expect(JSON.stringify(answer.data ?? null)).not.toContain(article.title);
    }
    const row = await db.article.findUniqueOrThrow({ where: { id: draft.id } });
    expect(row.title).toBe(draft.title);
    expect(await db.articleLock.count({ where: { articleId: draft.id } })).toBe(0);
  });

  it('cannot send a file', async () => {
    const { headers } = await endedBy(end);
    const upload =
      'mutation ($input: UploadMediaInput!) { uploadMedia(input: $input) { __typename } }';
    expect(codeOf(await askWithFile(upload, {}, Buffer.from('x'), headers))).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('can ask who it is, leave, and is a reader then', async () => {
    const { headers } = await endedBy(end);
    expect((await ask('{ viewer { name } }', {}, headers)).data.viewer).toBeNull();
    const left = await ask('mutation { signOut { signedOut } }', {}, headers);
    expect(left.data.signOut.signedOut).toBe(false);
    expect(left.headers.get('set-cookie')).toContain('hoi_session=; Max-Age=0');
    expect((await ask('{ articles { nodes { title } } }')).errors).toBeUndefined();
  });
});

it('a person whose session ended can come in again with the old cookie still there', async () => {
  const user = await makeAccount(password);
  const input = { email: user.email, password };
  const stale = { cookie: 'hoi_session=đã hết từ lâu' };
  const opened = await ask(signIn, { input }, { cookie: encodeURI(stale.cookie) });
  expect(opened.errors).toBeUndefined();
  const again = await ask('{ viewer { email } }', {}, { cookie: cookieOf(opened.headers) });
  expect(again.data.viewer.email).toBe(user.email);
});

describe('a page that was opened for somebody else', () => {
  it('reads, writes and signs out nothing in the name of who is there now', async () => {
    const { province } = await makeTree();
    const [before, now] = [
      await signedIn('EDITOR', province.id),
      await signedIn('EDITOR', province.id),
    ];
    const article = await makeArticle({ orgUnitId: province.id });
    const id = globalId('Article', article.id);
    const pageOf = (worker: string) => ({ ...now.headers, 'x-hoi-viewer': worker });
    const foreign = pageOf(globalId('User', before.user.id));
    const rename = `mutation { updateArticle(input: { id: "${id}", expectedVersion: 1, title: "Khác" }) { article { id } } }`;
    const leave = 'mutation { signOut { signedOut } }';
    for (const question of [
      '{ articles { nodes { title } } }',
      '{ viewer { email } }',
      rename,
      leave,
    ])
      for (const headers of [foreign, pageOf('AAAA'), pageOf(globalId('Article', now.user.id))])
        expect(codeOf(await ask(question, {}, headers)), question).toBe('UNAUTHENTICATED');
    const upload =
      'mutation ($input: UploadMediaInput!) { uploadMedia(input: $input) { __typename } }';
    expect(codeOf(await askWithFile(upload, {}, Buffer.from('x'), foreign))).toBe(
      'UNAUTHENTICATED',
    );
    const { title } = await db.article.findUniqueOrThrow({ where: { id: article.id } });
    expect(title).toBe(article.title);
    const own = pageOf(globalId('User', now.user.id));
    expect((await ask('{ viewer { email } }', {}, own)).data.viewer.email).toBe(now.user.email);
    expect((await ask(rename, {}, own)).errors).toBeUndefined();
  });

  it('is no reader’s page when nobody is there any more', async () => {
    const { user } = await signedIn('EDITOR', (await makeTree()).province.id);
    const headers = { 'x-hoi-viewer': globalId('User', user.id) };
    expect(codeOf(await ask('{ articles { nodes { title } } }', {}, headers))).toBe(
      'UNAUTHENTICATED',
    );
    expect((await ask('{ viewer { email } }', {}, headers)).data.viewer).toBeNull();
  });
});

describe('over HTTPS', () => {
  const apiUrl = 'https://api.test';
  async function askSecurely(query: string, variables: object, cookie = ''): Promise<Answer> {
    const app = createServer({ apiUrl, siteUrl: 'https://web.test', development: false });
    const response = await app.request(`${apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    const { status, headers } = response;
    return { status, headers, ...(await response.json()) };
  }

  it('the cookie is bound to this very host, and one of the plain name is none', async () => {
    const user = await makeAccount(password);
    const opened = await askSecurely(signIn, { input: { email: user.email, password } });
    const lines = opened.headers.getSetCookie();
    expect(lines[0]).toMatch(/^__Host-hoi_session=[\w-]{43}; /);
    for (const line of lines) {
      expect(line).toMatch(/^__Host-hoi_\w+=/);
      expect(line).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      expect(line).not.toMatch(/domain/i);
    }
    const cookie = cookieOf(opened.headers);
    const whoAmI = '{ viewer { email } }';
    expect((await askSecurely(whoAmI, {}, cookie)).data.viewer.email).toBe(user.email);
    const plain = cookie.replace('__Host-', '');
    expect((await askSecurely(whoAmI, {}, plain)).data.viewer).toBeNull();
    expect((await ask(whoAmI, {}, { cookie })).data.viewer).toBeNull();
    // Set by a neighbour beside the right one, it changes nothing.
    const both = `${plain.replace(/=.*/, '=x')}; ${cookie}`;
    expect((await askSecurely(whoAmI, {}, both)).data.viewer.email).toBe(user.email);
    const left = await askSecurely('mutation { signOut { signedOut } }', {}, cookie);
    expect(left.headers.getSetCookie()).toEqual([
      '__Host-hoi_session=; Max-Age=0; Path=/; HttpOnly; Secure; SameSite=Lax',
    ]);
    expect((await askSecurely(whoAmI, {}, cookie)).data.viewer).toBeNull();
  });
});
