import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeUser, unique } from '#test/factories.ts';
import { applied, faultsOf, makeCommunes, stateOn } from '#test/plan-factories.ts';

useDatabase();

const day = '2026-06-01';

describe('applySteps', () => {
  it('creates a unit below a unit that it creates', async () => {
    const { province } = await makeCommunes(0);
    const code = unique('c').slice(0, 12);
    const effect = await applied(day, [
      { kind: 'CREATE', ref: 'new:b', name: 'Chi hội Một', unitKind: 'BRANCH', parent: 'new:a' },
      {
        kind: 'CREATE',
        ref: 'new:a',
        name: 'Xã Mới',
        unitKind: 'COMMUNE',
        levelLabel: 'Xã',
        parent: province.id,
        code,
      },
    ]);
    const commune = await stateOn(day, effect.created['new:a']);
    expect(commune).toMatchObject({ name: 'Xã Mới', parentId: province.id, levelLabel: 'Xã' });
    expect(await stateOn('2026-05-31', commune?.unitId)).toBeNull();
    expect(await stateOn(day, effect.created['new:b'])).toMatchObject({
      parentId: commune?.unitId,
    });
    const unit = await db.orgUnit.findUniqueOrThrow({ where: { id: commune?.unitId ?? '' } });
    expect(unit).toMatchObject({ alive: true, officialCode: code, name: 'Xã Mới' });
    expect(unit.path).toBe(`${province.path}${unit.id}/`);
  });

  it('renames and moves a unit, which stays itself', async () => {
    const { province, communes } = await makeCommunes(2);
    const [one, two] = communes;
    await applied(day, [
      { kind: 'RENAME', unit: one.id, name: 'Phường Sen', levelLabel: 'Phường' },
      { kind: 'MOVE', unit: one.id, parent: two.id },
    ]);
    expect(await stateOn('2026-05-31', one.id)).toMatchObject({
      name: one.name,
      parentId: province.id,
    });
    expect(await stateOn(day, one.id)).toMatchObject({ name: 'Phường Sen', parentId: two.id });
    expect(await db.orgUnitSuccession.count({ where: { fromId: one.id } })).toBe(0);
    expect(await db.orgUnit.findUnique({ where: { id: one.id } })).toMatchObject({ version: 2 });
  });

  it('merges units into a new one that takes a code of theirs; children follow', async () => {
    const { province, communes } = await makeCommunes(2, { coded: true });
    const [one, two] = communes;
    const branch = await makeOrgUnit({ parentId: one.id, kind: 'BRANCH' });
    const effect = await applied(day, [
      { kind: 'MERGE', units: [one.id, two.id], into: 'new:1' },
      {
        kind: 'CREATE',
        ref: 'new:1',
        name: one.name,
        unitKind: 'COMMUNE',
        parent: province.id,
        code: one.officialCode,
      },
    ]);
    const into = effect.created['new:1'];
    expect(await stateOn(day, one.id)).toBeNull();
    expect(await stateOn(day, branch.id)).toMatchObject({ parentId: into });
    const codes = await db.orgUnitCode.findMany({
      where: { code: one.officialCode ?? '' },
      orderBy: { validFrom: 'asc' },
      select: { unitId: true },
    });
    expect(codes).toEqual([{ unitId: one.id }, { unitId: into }]);
    const successions = await db.orgUnitSuccession.findMany({ where: { toId: into ?? '' } });
    expect(successions.map(({ kind, fromId }) => [kind, fromId]).sort()).toEqual(
      [
        ['MERGED', one.id],
        ['MERGED', two.id],
      ].sort(),
    );
  });

  it('lets one of the old units take the others in, under a new name', async () => {
    const { communes } = await makeCommunes(3);
    const [one, two, three] = communes;
    await applied(day, [
      { kind: 'MERGE', units: [one.id, two.id, three.id], into: one.id },
      { kind: 'RENAME', unit: one.id, name: 'Xã Ba Xã' },
    ]);
    expect(await stateOn(day, one.id)).toMatchObject({ name: 'Xã Ba Xã' });
    expect(await stateOn(day, three.id)).toBeNull();
    expect(await db.orgUnitSuccession.count({ where: { toId: one.id } })).toBe(2);
  });

  it('splits a unit by shares, and gives parts away of one that remains', async () => {
    const { communes } = await makeCommunes(4);
    const [one, two, three, four] = communes;
    const branch = await makeOrgUnit({ parentId: one.id, kind: 'BRANCH' });
    const parts = [
      { unit: two.id, share: 0.25 },
      { unit: three.id, share: 0.75 },
    ];
    await applied(day, [
      { kind: 'SPLIT', unit: one.id, parts, childrenTo: three.id },
      { kind: 'SPLIT', unit: four.id, parts: [{ unit: two.id, share: 0.1 }], remains: true },
    ]);
    expect(await stateOn(day, one.id)).toBeNull();
    expect(await stateOn(day, four.id)).not.toBeNull();
    expect(await stateOn(day, branch.id)).toMatchObject({ parentId: three.id });
    const rows = await db.orgUnitSuccession.findMany({
      where: { fromId: { in: [one.id, four.id] } },
      orderBy: { share: 'asc' },
    });
    expect(rows.map(({ kind, toId, share }) => [kind, toId, Number(share)])).toEqual([
      ['PARTIAL', two.id, 0.1],
      ['SPLIT', two.id, 0.25],
      ['SPLIT', three.id, 0.75],
    ]);
  });

  it('dissolves a unit whose children other steps move or end', async () => {
    const { province, communes } = await makeCommunes(1);
    const [commune] = communes;
    const moved = await makeOrgUnit({ parentId: commune.id, kind: 'BRANCH' });
    const ended = await makeOrgUnit({ parentId: commune.id, kind: 'BRANCH' });
    const dissolve: OrgPlanStep = { kind: 'DISSOLVE', unit: commune.id };
    expect(await faultsOf(day, [dissolve])).toEqual([
      `${moved.name} thuộc ${commune.name} chưa có nơi chuyển đến.`,
      `${ended.name} thuộc ${commune.name} chưa có nơi chuyển đến.`,
    ]);
    await applied(day, [
      dissolve,
      { kind: 'MOVE', unit: moved.id, parent: province.id },
      { kind: 'DISSOLVE', unit: ended.id },
    ]);
    expect(await stateOn(day, commune.id)).toBeNull();
    const [row] = await db.orgUnitSuccession.findMany({ where: { fromId: commune.id } });
    expect(row).toMatchObject({ kind: 'ABOLISHED', toId: null });
  });

  it('ends roles or lets them follow, never twice and never above or below', async () => {
    const { province, communes } = await makeCommunes(3);
    const [one, two, three] = communes;
    const [follower, holder, ender, above] = await Promise.all([1, 2, 3, 4].map(() => makeUser()));
    const grant = (user: { id: string } | undefined, orgUnitId: string) =>
      db.roleGrant.create({
        data: {
          userId: user?.id ?? '',
          orgUnitId,
          role: 'EDITOR',
          startsOn: new Date('2026-01-01'),
        },
      });
    await grant(follower, one.id);
    await grant(holder, one.id);
    await grant(holder, three.id);
    await grant(ender, two.id);
    await grant(above, province.id);
    await applied(day, [
      { kind: 'MERGE', units: [one.id], into: three.id, roles: 'FOLLOW' },
      { kind: 'MERGE', units: [two.id], into: three.id },
    ]);
    const of = async (user: { id: string } | undefined) =>
      (
        await db.roleGrant.findMany({
          where: { userId: user?.id ?? '' },
          orderBy: [{ startsOn: 'asc' }, { endsOn: 'asc' }],
        })
      ).map(({ orgUnitId, startsOn, endsOn }) => [
        orgUnitId,
        startsOn.toISOString().slice(0, 10),
        endsOn?.toISOString().slice(0, 10) ?? null,
      ]);
    expect(await of(follower)).toEqual([
      [one.id, '2026-01-01', day],
      [three.id, day, null],
    ]);
    expect(await of(holder)).toEqual([
      [one.id, '2026-01-01', day],
      [three.id, '2026-01-01', null],
    ]);
    expect(await of(ender)).toEqual([[two.id, '2026-01-01', day]]);
    expect(await of(above)).toEqual([[province.id, '2026-01-01', null]]);
  });

  it('replaces a version that began on the very day', async () => {
    const { communes } = await makeCommunes(1);
    const [commune] = communes;
    await applied(day, [{ kind: 'RENAME', unit: commune.id, name: 'Xã Tên Một' }]);
    const effect = await applied(day, [{ kind: 'RENAME', unit: commune.id, name: 'Xã Tên Hai' }]);
    expect(await stateOn(day, commune.id)).toMatchObject({ name: 'Xã Tên Hai' });
    expect(await db.orgUnitVersion.count({ where: { unitId: commune.id } })).toBe(2);
    const [gone] = effect.rows.filter(({ after }) => after === null);
    expect(gone?.before).toMatchObject({ name: 'Xã Tên Một' });
  });
});
