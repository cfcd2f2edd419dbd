import type { CommitteeKind } from '@hoi/domain/committee-kind';
import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { asStaff, makeProvince } from '#test/people-factories.ts';

useDatabase();

const list = /* GraphQL */ `
  query ($filter: CommitteeFilter, $first: Int, $after: String) {
    committees(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id }
    }
  }
`;

async function makeCommittee(orgUnitId: string, from: string, kind: CommitteeKind = 'EXECUTIVE') {
  const { id } = await db.committee.create({
    data: { orgUnitId, kind, validFrom: dateOf(from) },
  });
  return globalId('Committee', id);
}

async function listed(filter: object, headers: Record<string, string> = {}): Promise<string[]> {
  const { committees } = (await ask(list, { filter }, headers)).data;
  const ids = committees.nodes.map(({ id }: { id: string }) => id);
  expect(committees.totalCount).toBe(ids.length);
  return ids;
}

describe('committees', () => {
  it('are found across units by unit, subtree, kind, congress and day, the latest first', async () => {
    const { root, province, commune, other } = await makeProvince();
    const ofProvince = await makeCommittee(province.id, '2021-01-01');
    const standing = await makeCommittee(province.id, '2021-02-01', 'STANDING');
    const ofCommune = await makeCommittee(commune.id, '2022-01-01');
    const ofOther = await makeCommittee(other.id, '2023-01-01');
    const congress = await db.congress.create({
      data: {
        orgUnitId: commune.id,
        ordinal: 14,
        slug: commune.id,
        termFrom: dateOf('2022-01-01'),
      },
    });
    await db.committee.updateMany({
      where: { orgUnitId: commune.id },
      data: { congressId: congress.id },
    });
    const under = globalId('OrgUnit', root.id);
    expect(await listed({ under })).toEqual([ofOther, ofCommune, standing, ofProvince]);
    expect(await listed({ orgUnit: globalId('OrgUnit', province.id) })).toEqual([
      standing,
      ofProvince,
    ]);
    expect(await listed({ under: globalId('OrgUnit', commune.id) })).toEqual([ofCommune]);
    expect(await listed({ under, kind: 'STANDING' })).toEqual([standing]);
    expect(await listed({ under, ordinal: 14 })).toEqual([ofCommune]);
    expect(await listed({ under, asOf: '2022-12-31' })).toEqual([ofCommune, standing, ofProvince]);
    expect(await listed({ under: 'AAAA' })).toEqual([]);
    expect(await listed({ orgUnit: 'AAAA' })).toEqual([]);
  });

  it('come in pages that leave none out', async () => {
    const { province, commune, other } = await makeProvince();
    const made = [
      await makeCommittee(commune.id, '2022-01-01'),
      await makeCommittee(other.id, '2022-01-01'),
      await makeCommittee(province.id, '2022-01-01'),
    ];
    const filter = { under: globalId('OrgUnit', province.id) };
    const first = (await ask(list, { filter, first: 2 })).data.committees;
    expect(first.totalCount).toBe(3);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const after = first.pageInfo.endCursor;
    const second = (await ask(list, { filter, first: 2, after })).data.committees;
    const ids = [...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id);
    expect(ids.sort()).toEqual(made.sort());
    expect(codeOf(await ask(list, { filter, first: 101 }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await ask(list, { filter: { ...filter, asOf: '2022-13-01' } }))).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('yet to begin are known to staff of the unit only', async () => {
    const { commune, other, province } = await makeProvince();
    const coming = await makeCommittee(commune.id, '2099-01-01');
    const filter = { under: globalId('OrgUnit', province.id) };
    expect(await listed(filter)).toEqual([]);
    expect(await listed(filter, await asStaff('EDITOR', commune.id))).toEqual([]);
    expect(await listed(filter, await asStaff('ADMINISTRATOR', other.id))).toEqual([]);
    expect(await listed(filter, await asStaff('ADMINISTRATOR', commune.id))).toEqual([coming]);
  });
});
