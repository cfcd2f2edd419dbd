import { describe, expect, it } from 'vitest';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

const mutation = /* GraphQL */ `
  mutation ($input: CreateOrgUnitInput!) {
    createOrgUnit(input: $input) { orgUnit { slug } }
  }
`;

async function makeRoot() {
  const root = await makeOrgUnit({ kind: 'CENTRAL' });
  const { headers } = await signedIn('ADMINISTRATOR', root.id);
  const create = async (parentId: string, name: string) => {
    const input = { name, kind: 'GROUP', parentId: globalId('OrgUnit', parentId), position: 0 };
    const { data, errors } = await ask(mutation, { input }, headers);
    return { slug: data?.createOrgUnit?.orgUnit.slug, issues: errors?.[0]?.extensions.issues };
  };
  return { root, create };
}

describe('createOrgUnit', () => {
  it('gives an address to a name without a letter that addresses have, one unit each', async () => {
    const { root, create } = await makeRoot();
    expect((await create(root.id, '北京')).slug).toBe('don-vi');
    expect(await create(root.id, '!!!')).toMatchObject({ issues: [{ path: ['slug'] }] });
  });

  it('says of a unit that would be too deep that it is, not that it were below itself', async () => {
    const { root, create } = await makeRoot();
    let above = root.id;
    for (let depth = 0; depth < 31; depth += 1) {
      above = (await makeOrgUnit({ kind: 'GROUP', parentId: above })).id;
    }
    const message = 'Đơn vị sẽ ở quá nhiều cấp dưới đơn vị gốc.';
    const issues = [{ path: ['parentId'], message }];
    expect(await create(above, 'Tổ Quá Sâu')).toEqual({ slug: undefined, issues });
  });
});
