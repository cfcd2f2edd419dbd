import { unitFaults } from '@hoi/localization/words/organisation/units';
import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { today } from '#outside/today.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, unique } from '#test/factories.ts';
import { applied } from '#test/plan-factories.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';

useDatabase();

const create = /* GraphQL */ `
  mutation ($input: CreateOrgUnitInput!) { createOrgUnit(input: $input) { orgUnit { id } } }
`;
const update = /* GraphQL */ `
  mutation ($input: UpdateOrgUnitInput!) { updateOrgUnit(input: $input) { orgUnit { name version } } }
`;
const unit = ({ id }: { id: string }) => globalId('OrgUnit', id);

async function start() {
  const { province, district, other } = await makeTree();
  const { headers } = await signedIn('ADMINISTRATOR', province.id);
  const name = `Chi hội ${unique('Sen')}`;
  const there = await makeOrgUnit({ parentId: district.id, kind: 'BRANCH', name });
  const made = (input: object) => ask(create, { input: { kind: 'BRANCH', ...input } }, headers);
  const changed = (id: string, input: object) =>
    ask(update, { input: { id, expectedVersion: 1, kind: 'BRANCH', ...input } }, headers);
  return { district, other, name, there, made, changed };
}

const refusal = (name: string) => ({
  code: 'BAD_USER_INPUT',
  issues: [{ path: ['name'], message: unitFaults.namesake(name) }],
});

describe('two units of one name and level below one unit', () => {
  it('are not made, neither today nor from a day on which the other one still was', async () => {
    const { district, other, name, there, made } = await start();
    const count = await db.orgUnit.count();
    const again = { parentId: unit(district), name, slug: unique('chi-hoi') };
    expect((await made(again)).errors?.[0]?.extensions).toMatchObject(refusal(name));
    expect((await made({ ...again, slug: undefined })).errors?.[0]?.extensions).toMatchObject(
      refusal(name),
    );
    expect(await db.orgUnit.count()).toBe(count);
    expect(codeOf(await made({ ...again, parentId: unit(other) }))).toBeUndefined();
    expect(codeOf(await made({ ...again, slug: unique('to'), kind: 'GROUP' }))).toBeUndefined();
    await applied(today(), [{ kind: 'DISSOLVE', unit: there.id }]);
    const later = { ...again, slug: unique('chi-hoi') };
    expect(codeOf(await made({ ...later, opensOn: '2020-01-01' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await made(later))).toBeUndefined();
  });

  it('do not come of a new name, another level or a move', async () => {
    const { district, other, name, changed } = await start();
    const named = await makeOrgUnit({ parentId: district.id, kind: 'BRANCH' });
    const levelled = await makeOrgUnit({ parentId: district.id, kind: 'GROUP', name });
    const moved = await makeOrgUnit({ parentId: other.id, kind: 'BRANCH', name });
    const all = [
      changed(unit(named), { name }),
      changed(unit(levelled), { name }),
      changed(unit(moved), { name, parentId: unit(district) }),
    ];
    for (const { errors } of await Promise.all(all)) {
      expect(errors?.[0]?.extensions).toMatchObject(refusal(name));
    }
    const rows = await db.orgUnit.findMany({
      where: { id: { in: [named.id, levelled.id, moved.id] } },
      orderBy: { id: 'asc' },
      select: { name: true, kind: true, parentId: true, version: true },
    });
    expect(rows).toEqual([
      { name: named.name, kind: 'BRANCH', parentId: district.id, version: 1 },
      { name, kind: 'GROUP', parentId: district.id, version: 1 },
      { name, kind: 'BRANCH', parentId: other.id, version: 1 },
    ]);
  });

  it('are one however it is spelt, and two by an accent', async () => {
    const { district, made } = await start();
    const place = () => ({ parentId: unit(district), slug: unique('chi-hoi') });
    for (const name of ['Chi hội Kỳ Hòa', "Chi hội Ch'ơm", 'Chi hội Trà Don']) {
      expect(codeOf(await made({ ...place(), name }))).toBeUndefined();
    }
    for (const name of ['Chi hội Kì Hoà', 'CHI HỘI KỲ HÒA', 'Chi hội Chơm', 'Chi hội Ch’ơm']) {
      const { errors } = await made({ ...place(), name });
      expect(errors?.[0]?.extensions).toMatchObject({ issues: [{ path: ['name'] }] });
    }
    for (const name of ['Chi hội Trà Dơn', 'Chi hội Kỳ Hóa', 'Chi hội Tài', 'Chi hội Tày']) {
      expect(codeOf(await made({ ...place(), name }))).toBeUndefined();
    }
  });

  it('that stood before the rule are still corrected in everything else', async () => {
    const { district, name, there, changed } = await start();
    await makeOrgUnit({ parentId: district.id, kind: 'BRANCH', name });
    expect(codeOf(await changed(unit(there), { name, basis: 'TRADE' }))).toBeUndefined();
    const apart = { name: `${name} Hai`, expectedVersion: 2 };
    expect(codeOf(await changed(unit(there), apart))).toBeUndefined();
    const back = { name, expectedVersion: 3 };
    expect(codeOf(await changed(unit(there), back))).toBe('BAD_USER_INPUT');
  });
});
