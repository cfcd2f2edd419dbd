import { formRules } from '@hoi/localization/words/frame/forms';
import { describe, expect, it } from 'vitest';
import { ask, codeOf } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeCategory, makeOrgUnit, makeStaff } from '#test/factories.ts';

useDatabase();

const create = /* GraphQL */ `
  mutation ($input: CreateCategoryInput!) {
    createCategory(input: $input) {
      category { id slug name position version }
    }
  }
`;

async function asRole(role: 'EDITOR' | 'AUTHOR') {
  const unit = await makeOrgUnit();
  return { cookie: (await makeStaff(role, unit.id)).cookie };
}

describe('createCategory', () => {
  it('makes a category with an address from its name', async () => {
    const input = { name: 'Phụ nữ  khởi nghiệp', position: 3 };
    const answer = await ask(create, { input }, await asRole('EDITOR'));
    expect(answer.errors).toBeUndefined();
    expect(answer.data.createCategory.category).toMatchObject({
      slug: 'phu-nu-khoi-nghiep',
      name: 'Phụ nữ khởi nghiệp',
      position: 3,
      version: 1,
    });
  });

  it('refuses an anonymous reader, an author, a taken address and an empty name', async () => {
    const { slug } = await makeCategory();
    expect(codeOf(await ask(create, { input: { name: 'A' } }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(create, { input: { name: 'A' } }, await asRole('AUTHOR')))).toBe(
      'FORBIDDEN',
    );
    const editor = await asRole('EDITOR');
    const taken = await ask(create, { input: { name: 'A', slug } }, editor);
    expect(taken.errors?.[0]?.extensions.issues).toEqual([
      { path: ['slug'], message: 'Đã có chuyên mục dùng địa chỉ này.' },
    ]);
    expect(codeOf(await ask(create, { input: { name: '  ' } }, editor))).toBe('BAD_USER_INPUT');
    const letterless = await ask(create, { input: { name: '***' } }, editor);
    expect(letterless.errors?.[0]?.extensions.issues).toEqual([
      { path: ['slug'], message: formRules.noSlug },
    ]);
  });

  it('hides hidden categories from readers', async () => {
    const { slug } = await makeCategory({ hidden: true });
    const query = 'query ($slug: String!) { category(slug: $slug) { name } }';
    expect((await ask(query, { slug })).data.category).toBeNull();
    expect((await ask(query, { slug }, await asRole('EDITOR'))).data.category).not.toBeNull();
  });
});

const update = /* GraphQL */ `
  mutation ($input: UpdateCategoryInput!) {
    updateCategory(input: $input) { category { name version } }
  }
`;

describe('updateCategory', () => {
  it('changes once per version; a stale one changes nothing', async () => {
    const editor = await asRole('EDITOR');
    const { id } = (await ask(create, { input: { name: 'Gia đình' } }, editor)).data.createCategory
      .category;
    const first = await ask(
      update,
      { input: { id, expectedVersion: 1, name: 'Gia đình hạnh phúc' } },
      editor,
    );
    expect(first.data.updateCategory.category).toEqual({ name: 'Gia đình hạnh phúc', version: 2 });
    const stale = await ask(update, { input: { id, expectedVersion: 1, name: 'Khác' } }, editor);
    expect(codeOf(stale)).toBe('CONFLICT');
    const forged = await ask(
      update,
      { input: { id: 'AAAA', expectedVersion: 1, name: 'K' } },
      editor,
    );
    expect(codeOf(forged)).toBe('NOT_FOUND');
    const again = await ask('query { categories { name } }', {}, editor);
    expect(again.data.categories).toContainEqual({ name: 'Gia đình hạnh phúc' });
  });
});
