import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, unique } from '#test/factories.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';

useDatabase();

const make =
  'mutation ($input: CreateOrgUnitInput!) { createOrgUnit(input: $input) { orgUnit { id } } }';
const change =
  'mutation ($input: UpdateOrgUnitInput!) { updateOrgUnit(input: $input) { orgUnit { slug } } }';

describe('the address that a unit had', () => {
  it('leads to it on, and is taken neither by a new unit nor by a change', async () => {
    const { district, other } = await makeTree();
    const { headers } = await signedIn('ADMINISTRATOR', other.id);
    const slug = unique('cu');
    await db.orgUnitOldSlug.create({ data: { slug, unitId: district.id } });
    const input = { parentId: globalId('OrgUnit', other.id), name: 'Chi hội', kind: 'BRANCH' };
    expect(codeOf(await ask(make, { input: { ...input, slug } }, headers))).toBe('BAD_USER_INPUT');
    const own = { id: globalId('OrgUnit', other.id), expectedVersion: 1 };
    const taking = { ...own, name: other.name, kind: 'DISTRICT', slug };
    expect(codeOf(await ask(change, { input: taking }, headers))).toBe('BAD_USER_INPUT');
    const found = await ask('query ($slug: String!) { orgUnit(slug: $slug) { id } }', { slug });
    expect(found.data.orgUnit).toEqual({ id: globalId('OrgUnit', district.id) });
  });

  it('may be taken again by the unit itself', async () => {
    const { district } = await makeTree();
    const { headers } = await signedIn('ADMINISTRATOR', district.id);
    const slug = unique('cu');
    await db.orgUnitOldSlug.create({ data: { slug, unitId: district.id } });
    const own = { id: globalId('OrgUnit', district.id), expectedVersion: 1 };
    const back = { ...own, name: district.name, kind: 'DISTRICT', slug };
    const answer = await ask(change, { input: back }, headers);
    expect(answer.data.updateOrgUnit.orgUnit).toEqual({ slug });
    expect(await db.orgUnitOldSlug.findMany({ where: { unitId: district.id } })).toMatchObject([
      { slug: district.slug },
    ]);
  });
});

describe('a unit that is moved by hand', () => {
  it('does not carry the decision of its former state into the new one', async () => {
    const { province, district, other } = await makeTree();
    const commune = await makeOrgUnit({ parentId: district.id, kind: 'COMMUNE' });
    await db.orgUnitVersion.updateMany({
      where: { unitId: commune.id },
      data: { decisionNumber: '12/QĐ-BTV' },
    });
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const parentId = globalId('OrgUnit', other.id);
    const own = { id: globalId('OrgUnit', commune.id), expectedVersion: 1, parentId };
    const input = { ...own, name: commune.name, kind: 'COMMUNE' };
    expect((await ask(change, { input }, headers)).errors).toBeUndefined();
    const rows = await db.orgUnitVersion.findMany({
      where: { unitId: commune.id },
      orderBy: { validFrom: 'asc' },
    });
    expect(rows).toMatchObject([
      { parentId: district.id, decisionNumber: '12/QĐ-BTV', validFrom: dateOf('1930-10-20') },
      { parentId: other.id, decisionNumber: '' },
    ]);
  });
});
