import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit, makeStaff } from '#test/factories.ts';

useDatabase();

const remove = /* GraphQL */ `
  mutation ($input: DeleteCategoryInput!) { deleteCategory(input: $input) { deletedId } }
`;

async function asRole(role: 'EDITOR' | 'AUTHOR') {
  return { cookie: (await makeStaff(role, (await makeOrgUnit()).id)).cookie };
}
const inputFor = (id: string, expectedVersion = 1) => ({
  input: { id: globalId('Category', id), expectedVersion },
});

describe('deleteCategory', () => {
  it('removes one that no article uses', async () => {
    const { id } = await makeCategory();
    const answer = await ask(remove, inputFor(id), await asRole('EDITOR'));
    expect(answer.data.deleteCategory.deletedId).toBe(globalId('Category', id));
    expect(await db.category.findUnique({ where: { id } })).toBeNull();
    expect(codeOf(await ask(remove, inputFor(id), await asRole('EDITOR')))).toBe('NOT_FOUND');
  });

  it('refuses one in use, also by an article in the bin', async () => {
    const { id } = await makeCategory();
    await makeArticle({ categoryId: id, deletedAt: new Date() });
    const answer = await ask(remove, inputFor(id), await asRole('EDITOR'));
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.errors?.[0]?.message).toContain('Còn 1 bài viết');
    expect(await db.category.count({ where: { id } })).toBe(1);
  });

  it('refuses readers, authors, stale versions and forged ids', async () => {
    const { id } = await makeCategory();
    expect(codeOf(await ask(remove, inputFor(id)))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(remove, inputFor(id), await asRole('AUTHOR')))).toBe('FORBIDDEN');
    const editor = await asRole('EDITOR');
    expect(codeOf(await ask(remove, inputFor(id, 2), editor))).toBe('CONFLICT');
    const forged = { input: { id: 'AAAA', expectedVersion: 1 } };
    expect(codeOf(await ask(remove, forged, editor))).toBe('NOT_FOUND');
    expect(await db.category.count({ where: { id } })).toBe(1);
  });
});

describe('articleCount', () => {
  it('counts what the viewer may see', async () => {
    const unit = await makeOrgUnit();
    const { id: categoryId, slug } = await makeCategory();
    await makeArticle({ categoryId, orgUnitId: unit.id });
    await makeArticle({ categoryId, orgUnitId: unit.id, status: 'DRAFT', publishedAt: null });
    await makeArticle({ categoryId, orgUnitId: unit.id, deletedAt: new Date() });
    const query = 'query ($slug: String!) { category(slug: $slug) { articleCount } }';
    expect((await ask(query, { slug })).data.category.articleCount).toBe(1);
    const { cookie } = await makeStaff('EDITOR', unit.id);
    expect((await ask(query, { slug }, { cookie })).data.category.articleCount).toBe(2);
  });
});
