import { type ArticleStanding, articleStandings } from '@hoi/domain/article-status';
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
let author: Staff;
let editor: Staff;
let stranger: Staff;
const ids = new Map<ArticleStanding, string>();
// Shorter than a session may be idle, so that the clock can pass it. Milliseconds.
const soon = 600_000;

beforeAll(async () => {
  const unit = await makeOrgUnit();
  author = await makeStaff('AUTHOR', unit.id);
  editor = await makeStaff('EDITOR', unit.id);
  stranger = await makeStaff('EDITOR', (await makeOrgUnit()).id);
  const make = async (standing: ArticleStanding, data: object) => {
    const row = await makeArticle({ orgUnitId: unit.id, authorId: author.user.id, ...data });
    ids.set(standing, globalId('Article', row.id));
    return row.id;
  };
  const step = (articleId: string, kind: 'RETURNED' | 'WITHDRAWN' | 'SUBMITTED' | 'RESTORED') =>
    db.reviewEvent.create({
      data: { articleId, kind, comment: `${kind}!`, actorId: editor.user.id },
    });
  const draft = { status: 'DRAFT', publishedAt: null };
  const withdrawn = await make('DRAFT', draft);
  await step(withdrawn, 'RETURNED');
  await step(withdrawn, 'SUBMITTED');
  await step(withdrawn, 'WITHDRAWN');
  const returned = await make('RETURNED', draft);
  await step(returned, 'RETURNED');
  await step(returned, 'RESTORED');
  const waiting = await make('IN_REVIEW', { status: 'IN_REVIEW', publishedAt: null });
  await step(waiting, 'RETURNED');
  await step(waiting, 'SUBMITTED');
  const published = { status: 'PUBLISHED', publishedAt: new Date(Date.now() - soon) };
  await make('SCHEDULED', { ...published, publishedAt: new Date(Date.now() + soon) });
  await make('PUBLISHED', published);
  await make('UNPUBLISHED', { ...published, status: 'UNPUBLISHED' });
});

async function list(
  standing: readonly string[],
  headers: Record<string, string> = {},
  more: object = {},
) {
  return ask(
    `query ($filter: ArticleFilter) { articles(filter: $filter) {
      totalCount nodes { id standing lastStep { kind comment actorName } } } }`,
    { filter: { standing, ...more } },
    headers,
  );
}

describe('the standing of an article', () => {
  it.each(articleStandings)(
    'is what the list is narrowed by, and what each says: %s',
    async (one) => {
      for (const { cookie } of [author, editor]) {
        const { data } = await list([one], { cookie });
        expect(data.articles).toMatchObject({
          totalCount: 1,
          nodes: [{ id: ids.get(one), standing: one }],
        });
      }
    },
  );

  it('tells the remark of the last step to those who work on it', async () => {
    const { data } = await list(['RETURNED'], { cookie: author.cookie });
    expect(data.articles.nodes[0].lastStep).toEqual({
      kind: 'RETURNED',
      comment: 'RETURNED!',
      actorName: editor.user.name,
    });
  });

  it('joins several, and moves with the clock', async () => {
    const { cookie } = editor;
    const both = await list(['IN_REVIEW', 'RETURNED', 'RETURNED'], { cookie });
    expect(both.data.articles.totalCount).toBe(2);
    expect((await list([], { cookie })).data.articles.totalCount).toBe(0);
    clock.now = () => new Date(Date.now() + 2 * soon);
    expect((await list(['SCHEDULED'], { cookie })).data.articles.nodes).toEqual([]);
    expect((await list(['PUBLISHED'], { cookie })).data.articles.totalCount).toBe(2);
  });

  it('is narrowed to what the viewer decides about', async () => {
    const decides = async (headers: Record<string, string>) =>
      (await list(articleStandings, headers, { publishable: true })).data.articles.totalCount;
    expect(await decides({ cookie: editor.cookie })).toBe(6);
    expect(await decides({ cookie: author.cookie })).toBe(0);
    expect(await decides({ cookie: stranger.cookie })).toBe(0);
    expect(await decides({})).toBe(0);
  });

  it('never widens what is seen, and is said to nobody outside', async () => {
    const outsiders: Record<string, string>[] = [{}, { cookie: stranger.cookie }];
    for (const headers of outsiders) {
      const hidden = await list(
        articleStandings.filter((one) => one !== 'PUBLISHED'),
        headers,
      );
      expect(hidden.data.articles).toEqual({ totalCount: 0, nodes: [] });
      const { data } = await list(['PUBLISHED'], headers);
      expect(data.articles.nodes).toEqual([
        { id: ids.get('PUBLISHED'), standing: null, lastStep: null },
      ]);
    }
    expect(codeOf(await list(['LOST'], { cookie: editor.cookie }))).toBe('BAD_USER_INPUT');
  });
});
