import { beforeAll, describe, expect, it } from 'vitest';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeOrgUnit, makeStaff } from '#test/factories.ts';

useDatabase();

const update = `mutation ($input: UpdateArticleInput!) {
  updateArticle(input: $input) { article { id title } }
}`;
let author: { cookie: string };
let id: string;

beforeAll(async () => {
  const orgUnit = await makeOrgUnit();
  const staff = await makeStaff('AUTHOR', orgUnit.id);
  author = { cookie: staff.cookie };
  const article = await makeArticle({
    orgUnitId: orgUnit.id,
    authorId: staff.user.id,
    status: 'DRAFT',
  });
  id = globalId('Article', article.id);
});

const change = (fields: object, headers?: Record<string, string>) =>
  ask(update, { input: { expectedVersion: 1, ...fields } }, headers);

describe('a mutation', () => {
  it('tells strangers nothing of what they sent', async () => {
    expect(codeOf(await change({ id: 'x', title: '' }))).toBe('UNAUTHENTICATED');
  });

  it('checks the form before it looks for the thing', async () => {
    expect(codeOf(await change({ id: 'x', title: '' }, author))).toBe('BAD_USER_INPUT');
  });

  it('knows no thing by the id of another kind', async () => {
    expect(codeOf(await change({ id: globalId('Page', id), title: 'Bài' }, author))).toBe(
      'NOT_FOUND',
    );
    expect(codeOf(await change({ id: 'x', title: 'Bài' }, author))).toBe('NOT_FOUND');
  });

  it('answers with the thing as it is afterwards', async () => {
    const answer = await change({ id, title: 'Bài khác' }, author);
    expect(answer.data?.updateArticle).toEqual({ article: { id, title: 'Bài khác' } });
  });
});
