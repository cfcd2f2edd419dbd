import { emptyDocument } from '@hoi/richtext/nodes';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeOrgUnit, makeStaff } from '#test/factories.ts';

useDatabase();

const now = clock.now;
afterEach(() => {
  clock.now = now;
});

type Staff = Awaited<ReturnType<typeof makeStaff>>;
type Unit = Awaited<ReturnType<typeof makeOrgUnit>>;
let unit: Unit;
let editor: Staff;
let author: Staff;
let viewer: Staff;
let stranger: Staff;

const as = (staff: Staff): Record<string, string> => ({ cookie: staff.cookie });

beforeAll(async () => {
  unit = await makeOrgUnit();
  editor = await makeStaff('EDITOR', unit.id);
  author = await makeStaff('AUTHOR', unit.id);
  viewer = await makeStaff('VIEWER', unit.id);
  stranger = await makeStaff('EDITOR', (await makeOrgUnit()).id);
});

async function makeDraft(data = {}) {
  const body = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Thân' }] }],
  };
  const draft = { status: 'DRAFT', publishedAt: null, bodyText: 'Thân', body } as const;
  const row = await makeArticle({
    ...draft,
    orgUnitId: unit.id,
    authorId: author.user.id,
    ...data,
  });
  return { ...row, gid: globalId('Article', row.id) };
}

type Step = 'submit' | 'withdraw' | 'return' | 'publish' | 'unpublish' | 'delete' | 'restore';
function step(name: Step, input: object, headers: Record<string, string>) {
  const types = { return: 'ReturnArticleInput', publish: 'PublishArticleInput' } as const;
  const type = name === 'return' || name === 'publish' ? types[name] : 'ArticleStepInput';
  const query = `mutation ($input: ${type}!) { ${name}Article(input: $input) { article {
    status publishedAt version deletedAt reviewEvents { kind comment actorName } } } }`;
  return ask(query, { input }, headers);
}
const isPublic = async (slug: string) =>
  (await ask('query ($s: String) { article(slug: $s) { id } }', { s: slug })).data.article !== null;
const tagsOf = async (subjectId: string) =>
  (await db.outboxEvent.findFirstOrThrow({ where: { subjectId }, orderBy: { id: 'desc' } })).tags;

describe('the way of an article', () => {
  it('leads from draft over review to its readers, and back', async () => {
    const { id, gid, slug } = await makeDraft();
    const submitted = await step('submit', { id: gid, expectedVersion: 1 }, as(author));
    expect(submitted.data.submitArticle.article).toMatchObject({ status: 'IN_REVIEW', version: 2 });
    expect(await tagsOf(id)).toEqual([]);
    const returned = await step('return', { id: gid, comment: 'Thiếu nguồn' }, as(editor));
    expect(returned.data.returnArticle.article.status).toBe('DRAFT');
    await step('submit', { id: gid }, as(author));
    const published = await step('publish', { id: gid }, as(editor));
    expect(published.data.publishArticle.article.status).toBe('PUBLISHED');
    expect(await isPublic(slug)).toBe(true);
    expect(await tagsOf(id)).toEqual(['articles', `article:${id}`]);
    const taken = await step('unpublish', { id: gid }, as(editor));
    expect(taken.data.unpublishArticle.article.reviewEvents).toEqual([
      { kind: 'UNPUBLISHED', comment: '', actorName: editor.user.name },
      { kind: 'PUBLISHED', comment: '', actorName: editor.user.name },
      { kind: 'SUBMITTED', comment: '', actorName: author.user.name },
      { kind: 'RETURNED', comment: 'Thiếu nguồn', actorName: editor.user.name },
      { kind: 'SUBMITTED', comment: '', actorName: author.user.name },
    ]);
    expect(await isPublic(slug)).toBe(false);
    const again = await step('publish', { id: gid }, as(editor));
    // Published once more, it keeps its date.
    expect(again.data.publishArticle.article.publishedAt).toBe(
      published.data.publishArticle.article.publishedAt,
    );
  });

  it('is taken back by its author, as long as nobody decided', async () => {
    const { gid } = await makeDraft();
    await step('submit', { id: gid }, as(author));
    const unseen = await step('withdraw', { id: gid, expectedVersion: 1 }, as(author));
    expect(codeOf(unseen)).toBe('CONFLICT');
    const colleague = await makeStaff('AUTHOR', unit.id);
    expect(codeOf(await step('withdraw', { id: gid }, as(colleague)))).toBe('FORBIDDEN');
    const back = await step('withdraw', { id: gid, expectedVersion: 2 }, as(author));
    expect(back.data.withdrawArticle.article).toMatchObject({
      status: 'DRAFT',
      version: 3,
      reviewEvents: [
        { kind: 'WITHDRAWN', comment: '', actorName: author.user.name },
        { kind: 'SUBMITTED' },
      ],
    });
    expect(codeOf(await step('withdraw', { id: gid }, as(author)))).toBe('CONFLICT');
    await step('submit', { id: gid }, as(author));
    await step('publish', { id: gid }, as(editor));
    expect(codeOf(await step('withdraw', { id: gid }, as(editor)))).toBe('CONFLICT');
  });

  it('waits for the moment it is scheduled for', async () => {
    const { id, gid, slug } = await makeDraft();
    const publishedAt = new Date(Date.now() + 3_600_000).toISOString();
    const answer = await step('publish', { id: gid, publishedAt }, as(editor));
    expect(answer.data.publishArticle.article).toMatchObject({ status: 'PUBLISHED', publishedAt });
    expect(await isPublic(slug)).toBe(false);
    expect(await tagsOf(id)).toEqual([]);
    clock.now = () => new Date(Date.now() + 3_700_000);
    expect(await isPublic(slug)).toBe(true);
  });

  it('goes out at once when its appointment was cancelled before', async () => {
    const { gid, slug } = await makeDraft();
    const publishedAt = new Date(Date.now() + 86_400_000).toISOString();
    await step('publish', { id: gid, publishedAt }, as(editor));
    await step('unpublish', { id: gid }, as(editor));
    const answer = await step('publish', { id: gid }, as(editor));
    const { publishedAt: at } = answer.data.publishArticle.article;
    expect(Date.parse(at)).toBeLessThanOrEqual(Date.now());
    expect(await isPublic(slug)).toBe(true);
  });

  it('takes an album or a picture alone for content', async () => {
    for (const node of [
      { type: 'albumEmbed', attrs: { albumId: unit.id } },
      { type: 'image', attrs: { mediaId: unit.id, src: '/m' } },
    ]) {
      const shown = await makeDraft({ bodyText: '', body: { type: 'doc', content: [node] } });
      const answer = await step('publish', { id: shown.gid }, as(editor));
      expect(answer.data.publishArticle.article.status).toBe('PUBLISHED');
    }
  });

  it('refuses a step that is not legal from here, an unseen version and an empty article', async () => {
    const { gid } = await makeDraft();
    expect(codeOf(await step('unpublish', { id: gid }, as(editor)))).toBe('CONFLICT');
    expect(codeOf(await step('return', { id: gid, comment: 'x' }, as(editor)))).toBe('CONFLICT');
    expect(codeOf(await step('publish', { id: gid, expectedVersion: 9 }, as(editor)))).toBe(
      'CONFLICT',
    );
    expect(codeOf(await step('return', { id: gid, comment: ' ' }, as(editor)))).toBe(
      'BAD_USER_INPUT',
    );
    const far = '9999-01-01T00:00:00Z';
    expect(codeOf(await step('publish', { id: gid, publishedAt: far }, as(editor)))).toBe(
      'BAD_USER_INPUT',
    );
    const empty = await makeDraft({ bodyText: '', body: emptyDocument });
    expect(codeOf(await step('publish', { id: empty.gid }, as(editor)))).toBe('BAD_USER_INPUT');
    const awaiting = await makeDraft({ awaitingContent: true });
    expect(codeOf(await step('publish', { id: awaiting.gid }, as(editor)))).toBe('BAD_USER_INPUT');
    expect((await db.article.findUniqueOrThrow({ where: { id: awaiting.id } })).version).toBe(1);
  });

  it('is taken once when two editors publish together', async () => {
    const { id, gid } = await makeDraft();
    const answers = await Promise.all([1, 2].map(() => step('publish', { id: gid }, as(editor))));
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', undefined]);
    expect(await db.reviewEvent.count({ where: { articleId: id } })).toBe(1);
  });

  it.each(['submit', 'withdraw', 'return', 'publish', 'unpublish', 'delete', 'restore'] as const)(
    'is closed to others: %s',
    async (name) => {
      const status = {
        submit: 'DRAFT',
        withdraw: 'IN_REVIEW',
        return: 'IN_REVIEW',
        publish: 'IN_REVIEW',
        unpublish: 'PUBLISHED',
        delete: 'PUBLISHED',
        restore: 'DRAFT',
      } as const;
      const shown = status[name] === 'PUBLISHED';
      const { gid } = await makeDraft({
        status: status[name],
        publishedAt: shown ? new Date('2020-01-01') : null,
        deletedAt: name === 'restore' ? new Date() : null,
      });
      const input = { id: gid, ...(name === 'return' && { comment: 'x' }) };
      expect(codeOf(await step(name, input, {}))).toBe('UNAUTHENTICATED');
      expect(codeOf(await step(name, input, as(stranger)))).toBe(shown ? 'FORBIDDEN' : 'NOT_FOUND');
      const hidden = name === 'restore' ? 'NOT_FOUND' : 'FORBIDDEN';
      expect(codeOf(await step(name, input, as(viewer)))).toBe(hidden);
      const hers = name === 'submit' || name === 'withdraw';
      if (!hers) expect(codeOf(await step(name, input, as(author)))).toBe(hidden);
      expect(codeOf(await step(name, { ...input, id: 'AAAA' }, as(editor)))).toBe('NOT_FOUND');
    },
  );
});

describe('the bin', () => {
  it('hides an article from readers until it is taken out again', async () => {
    const row = await makeArticle({ orgUnitId: unit.id });
    const id = globalId('Article', row.id);
    const gone = await step('delete', { id, expectedVersion: 1 }, as(editor));
    expect(gone.data.deleteArticle.article).toMatchObject({ status: 'PUBLISHED', version: 2 });
    expect(await isPublic(row.slug)).toBe(false);
    expect(await tagsOf(row.id)).toEqual(['articles', `article:${row.id}`]);
    expect(codeOf(await step('delete', { id }, as(editor)))).toBe('FORBIDDEN');
    expect(codeOf(await step('restore', { id, expectedVersion: 1 }, as(editor)))).toBe('CONFLICT');
    const back = await step('restore', { id }, as(editor));
    expect(back.data.restoreArticle.article).toMatchObject({
      deletedAt: null,
      status: 'PUBLISHED',
    });
    expect(await isPublic(row.slug)).toBe(true);
  });
});

describe('several at once', () => {
  const many = (verb: 'publish' | 'delete', ids: string[], headers: Record<string, string>) =>
    ask(
      `mutation ($input: ArticlesInput!) { ${verb}Articles(input: $input) {
        results { id article { status } error { code message } } } }`,
      { input: { ids } },
      headers,
    );

  it('tells of each what became of it', async () => {
    const [fine, empty] = [
      await makeDraft(),
      await makeDraft({ bodyText: '', body: emptyDocument }),
    ];
    const answer = await many('publish', [fine.gid, empty.gid, 'AAAA'], as(editor));
    expect(answer.data.publishArticles.results).toEqual([
      { id: fine.gid, article: { status: 'PUBLISHED' }, error: null },
      {
        id: empty.gid,
        article: null,
        error: { code: 'BAD_USER_INPUT', message: 'Bài viết chưa có nội dung.' },
      },
      {
        id: 'AAAA',
        article: null,
        error: { code: 'NOT_FOUND', message: 'Không tìm thấy nội dung này.' },
      },
    ]);
    const foreign = await many('delete', [fine.gid, empty.gid], as(stranger));
    expect(
      foreign.data.deleteArticles.results.map((r: { error: { code: string } }) => r.error.code),
    ).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    const mine = await many('delete', [fine.gid], as(editor));
    expect(mine.data.deleteArticles.results[0].error).toBeNull();
  });

  it('refuses nobody, none and too many', async () => {
    expect(codeOf(await many('publish', ['a'], {}))).toBe('UNAUTHENTICATED');
    expect(codeOf(await many('delete', [], as(editor)))).toBe('BAD_USER_INPUT');
    expect(codeOf(await many('delete', Array(51).fill('a'), as(editor)))).toBe('BAD_USER_INPUT');
  });
});

describe('lockArticle', () => {
  const lock = (id: string, headers: Record<string, string>) =>
    ask(
      'mutation ($input: ArticleLockInput!) { lockArticle(input: $input) { lock { holderName mine expiresAt } } }',
      { input: { id } },
      headers,
    );
  const unlock = (id: string, headers: Record<string, string>) =>
    ask(
      'mutation ($input: ArticleLockInput!) { unlockArticle(input: $input) { article { lock { mine } } } }',
      { input: { id } },
      headers,
    );

  it('tells a second editor who was first, until the first stops or goes', async () => {
    const { gid } = await makeDraft();
    const start = Date.now();
    clock.now = () => new Date(start);
    expect((await lock(gid, as(author))).data.lockArticle.lock.mine).toBe(true);
    const second = await lock(gid, as(editor));
    expect(second.data.lockArticle.lock).toMatchObject({
      mine: false,
      holderName: author.user.name,
    });
    expect((await unlock(gid, as(editor))).data.unlockArticle.article.lock).toEqual({
      mine: false,
    });
    clock.now = () => new Date(start + 100_000);
    const renewed = await lock(gid, as(author));
    expect(renewed.data.lockArticle.lock.expiresAt).toBe(new Date(start + 220_000).toISOString());
    clock.now = () => new Date(start + 221_000);
    expect((await lock(gid, as(editor))).data.lockArticle.lock.mine).toBe(true);
    expect((await unlock(gid, as(editor))).data.unlockArticle.article.lock).toBeNull();
  });

  it('is for those who may edit', async () => {
    const { gid } = await makeDraft();
    for (const deed of [lock, unlock]) {
      expect(codeOf(await deed(gid, {}))).toBe('UNAUTHENTICATED');
      expect(codeOf(await deed(gid, as(stranger)))).toBe('NOT_FOUND');
      expect(codeOf(await deed('AAAA', as(editor)))).toBe('NOT_FOUND');
    }
    expect(codeOf(await lock(gid, as(viewer)))).toBe('FORBIDDEN');
  });
});
