import { expect, it } from 'vitest';
import { ask, codeOf } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';

useDatabase();

const deeds = [
  'mutation { createCategory(input: { name: "Chuyên mục của huyện" }) { category { id } } }',
  'mutation { createSiteLinkGroup(input: { name: "Nhóm của huyện" }) { __typename } }',
  `mutation { createPage(input: { slug: "trang-huyen", title: "Trang", body: { type: "doc", content: [{ type: "paragraph" }] } }) { __typename } }`,
];

it('keeps what belongs to no unit from editors and administrators of a part', async () => {
  const root = await makeOrgUnit();
  const district = await makeOrgUnit({ parentId: root.id });
  for (const role of ['EDITOR', 'ADMINISTRATOR'] as const) {
    const part = { cookie: (await makeStaff(role, district.id)).cookie };
    for (const deed of deeds) expect(codeOf(await ask(deed, {}, part)), deed).toBe('FORBIDDEN');
    const { data } = await ask('{ viewer { permissions } }', {}, part);
    expect(data.viewer.permissions).toContain('article:publish');
    expect(data.viewer.permissions).not.toContain('page:write');
  }
  const whole = { cookie: (await makeStaff('EDITOR', root.id)).cookie };
  for (const deed of deeds) expect(codeOf(await ask(deed, {}, whole)), deed).toBeUndefined();
});
