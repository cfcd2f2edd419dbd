import { describe, expect, it } from 'vitest';
import { db, type Transaction } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeOrgUnit, unique } from '#test/factories.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';
import { explainUnitFault } from './unit-fault.ts';
import { settleUnits } from './unit-versions.ts';

useDatabase();

/** Every row of the organisation: what a refused write must leave as it was. */
async function everything() {
  const order = { orderBy: { id: 'asc' as const } };
  const closure = await db.$queryRaw`
    SELECT * FROM org_unit_closure ORDER BY descendant_id, ancestor_id, valid_from`;
  return [
    await db.orgUnit.findMany(order),
    await db.orgUnitVersion.findMany(order),
    await db.orgUnitCode.findMany(order),
    closure,
  ];
}

async function refused(write: (tx: Transaction) => Promise<unknown>, path: string) {
  const before = await everything();
  const attempt = explainUnitFault(db.$transaction(async (tx) => void (await write(tx))));
  await expect(attempt).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    issues: [{ path: [path] }],
  });
  expect(await everything()).toEqual(before);
}

const endOn = (tx: Transaction, unitId: string, day: string) =>
  tx.orgUnitVersion.updateMany({
    where: { unitId, validTo: null },
    data: { validTo: dateOf(day) },
  });
const putUnder = (tx: Transaction, unitId: string, parentId: string) =>
  tx.orgUnitVersion.updateMany({ where: { unitId }, data: { parentId } });

describe('the database', () => {
  it('refuses versions that overlap', async () => {
    const { province, district } = await makeTree();
    const version = {
      unitId: district.id,
      name: 'Trùng',
      kind: 'DISTRICT',
      parentId: province.id,
    } as const;
    for (const [from, to] of [
      ['2000-01-01', '2001-01-01'],
      ['1900-01-01', '1930-10-21'],
      ['2000-01-01', null],
    ] as const) {
      const data = { ...version, validFrom: dateOf(from), validTo: to && dateOf(to) };
      await refused((tx) => tx.orgUnitVersion.create({ data }), 'effectiveOn');
    }
    const backwards = {
      ...version,
      validFrom: dateOf('1900-01-02'),
      validTo: dateOf('1900-01-02'),
    };
    await refused((tx) => tx.orgUnitVersion.create({ data: backwards }), 'effectiveOn');
  });

  it('refuses cycles, also one that two steps close, or that lasts a day', async () => {
    const { province, district, other } = await makeTree();
    const below = await makeOrgUnit({ parentId: district.id });
    await refused((tx) => putUnder(tx, district.id, district.id), 'parentId');
    await refused((tx) => putUnder(tx, district.id, below.id), 'parentId');
    await refused((tx) => putUnder(tx, province.id, below.id), 'parentId');
    await refused(async (tx) => {
      await putUnder(tx, district.id, other.id);
      await putUnder(tx, other.id, below.id);
    }, 'parentId');
    await refused(async (tx) => {
      const { id: _id, ...state } = await tx.orgUnitVersion.findFirstOrThrow({
        where: { unitId: district.id },
      });
      await endOn(tx, district.id, '2030-01-01');
      const day = { validFrom: dateOf('2030-01-01'), validTo: dateOf('2030-01-02') };
      await tx.orgUnitVersion.create({ data: { ...state, ...day, parentId: below.id } });
      await tx.orgUnitVersion.create({ data: { ...state, validFrom: dateOf('2030-01-02') } });
    }, 'parentId');
  });

  it('refuses children without a parent, for a part of their time too', async () => {
    const { province, district } = await makeTree();
    const child = await makeOrgUnit({ parentId: district.id });
    const late = await makeOrgUnit({ parentId: province.id, opensOn: '2020-01-01' });
    await refused((tx) => endOn(tx, district.id, '2024-01-01'), 'parentId');
    await refused((tx) => endOn(tx, district.id, '2090-01-01'), 'parentId');
    await refused((tx) => putUnder(tx, child.id, late.id), 'parentId');
    await refused(
      (tx) => tx.orgUnitVersion.deleteMany({ where: { unitId: district.id } }),
      'parentId',
    );
    await db.$transaction(async (tx) => {
      await endOn(tx, district.id, '2024-01-01');
      await endOn(tx, child.id, '2024-01-01');
      await settleUnits(tx);
    });
    const { alive } = await db.orgUnit.findUniqueOrThrow({ where: { id: child.id } });
    expect(alive).toBe(false);
  });

  it('gives a code to one unit at a time', async () => {
    const { province } = await makeTree();
    const holder = await makeOrgUnit({ parentId: province.id, officialCode: 'm-1' });
    const unit = await makeOrgUnit({ parentId: province.id });
    const code = { unitId: unit.id, code: 'm-1', validFrom: dateOf('2020-01-01') };
    await refused((tx) => tx.orgUnitCode.create({ data: code }), 'officialCode');
    const second = { unitId: holder.id, code: 'm-2', validFrom: dateOf('2020-01-01') };
    await refused((tx) => tx.orgUnitCode.create({ data: second }), 'officialCode');
  });

  it('lets nobody write the projection, or versions outside of their turn', async () => {
    const { province, district } = await makeTree();
    const where = { id: district.id };
    for (const data of [
      { name: 'Khác' },
      { path: `${province.path}x/` },
      { alive: false },
      { parentId: null },
      { officialCode: '1' },
      { kind: 'PROVINCE' },
      { endsOn: new Date() },
    ] as const) {
      await expect(db.orgUnit.update({ where, data })).rejects.toThrow();
    }
    await expect(
      db.orgUnit.create({ data: { slug: 'la', name: 'Lạ', path: '', alive: true } }),
    ).rejects.toThrow();
    await expect(
      db.$transaction((tx) => endOn(tx, district.id, '2090-01-01'), {
        isolationLevel: 'Serializable',
      }),
    ).rejects.toThrow();
    expect(await db.orgUnit.findUniqueOrThrow({ where })).toEqual(district);
  });
});

const update = /* GraphQL */ `
  mutation ($input: UpdateOrgUnitInput!) { updateOrgUnit(input: $input) { orgUnit { version } } }
`;

type Unit = Awaited<ReturnType<typeof makeOrgUnit>>;
const at = ({ id }: { id: string }) => globalId('OrgUnit', id);

function move(unit: Unit, to: Unit, headers: Record<string, string>, expectedVersion = 1) {
  const { name, kind } = unit;
  const input = { id: at(unit), parentId: at(to), expectedVersion, name, kind };
  return ask(update, { input }, headers);
}

describe('administrators', () => {
  it('move nothing into their own power, nor out of it', async () => {
    const { province, district, other } = await makeTree();
    const foreign = await makeOrgUnit({ parentId: other.id });
    const own = await makeOrgUnit({ parentId: district.id });
    const { headers } = await signedIn('ADMINISTRATOR', district.id);
    const before = await everything();
    expect(codeOf(await move(foreign, district, headers))).toBe('FORBIDDEN');
    expect(codeOf(await move(other, own, headers))).toBe('FORBIDDEN');
    expect(codeOf(await move(own, other, headers))).toBe('FORBIDDEN');
    expect(codeOf(await move(district, other, headers))).toBe('FORBIDDEN');
    expect(codeOf(await move(province, district, headers))).toBe('FORBIDDEN');
    expect(await everything()).toEqual(before);
  });

  it('who move one unit at once: one wins, and the other hears of it', async () => {
    const { province, district, other } = await makeTree();
    const third = await makeOrgUnit({ parentId: province.id });
    const unit = await makeOrgUnit({ parentId: third.id });
    const first = await signedIn('ADMINISTRATOR', province.id);
    const second = await signedIn('ADMINISTRATOR', province.id);
    const answers = await Promise.all([
      move(unit, district, first.headers),
      move(unit, other, second.headers),
    ]);
    const codes = answers.map(codeOf);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(1);
    const winner = codes[0] === undefined ? district : other;
    const { parentId, version } = await db.orgUnit.findUniqueOrThrow({ where: { id: unit.id } });
    expect({ parentId, version }).toEqual({ parentId: winner.id, version: 2 });
  });

  it('who put two units below each other at once never close a circle', async () => {
    for (let round = 0; round < 5; round++) {
      const { province, district, other } = await makeTree();
      const { headers } = await signedIn('ADMINISTRATOR', province.id);
      const codes = (
        await Promise.all([move(district, other, headers), move(other, district, headers)])
      ).map(codeOf);
      expect([...codes].sort()).toEqual(['BAD_USER_INPUT', undefined]);
      const tree = `query ($root: ID) { orgUnitTree(root: $root) { depth } }`;
      const { orgUnitTree } = (await ask(tree, { root: at(province) })).data;
      expect(orgUnitTree.map((row: { depth: number }) => row.depth)).toEqual([0, 1, 2]);
    }
  });
});

describe('roles', () => {
  const create = /* GraphQL */ `
    mutation ($input: CreateOrgUnitInput!) { createOrgUnit(input: $input) { orgUnit { id } } }
  `;
  const make = async (unit: Unit, headers: Record<string, string>) => {
    const input = { parentId: at(unit), name: `Chi hội ${unique()}`, kind: 'BRANCH' };
    return codeOf(await ask(create, { input }, headers));
  };
  const dayFromNow = (days: number) =>
    dateOf(new Date(dateOf(today()).getTime() + days * 86_400_000).toISOString().slice(0, 10));

  it('give nothing before their first day and from their end on', async () => {
    const { province } = await makeTree();
    const { user, headers } = await signedIn('ADMINISTRATOR', province.id);
    const grant = (startsOn: Date, endsOn: Date | null) =>
      db.roleGrant.updateMany({ where: { userId: user.id }, data: { startsOn, endsOn } });
    await grant(dayFromNow(1), null);
    expect(await make(province, headers)).toBe('FORBIDDEN');
    await grant(dayFromNow(-9), dayFromNow(0));
    expect(await make(province, headers)).toBe('FORBIDDEN');
    await grant(dayFromNow(-9), dayFromNow(1));
    expect(await make(province, headers)).toBeUndefined();
  });

  it('give nothing at a unit that has ended, not even what was below it', async () => {
    const { province, district } = await makeTree();
    const child = await makeOrgUnit({ parentId: district.id });
    const { headers } = await signedIn('ADMINISTRATOR', district.id);
    expect(await make(child, headers)).toBeUndefined();
    await db.$transaction(async (tx) => {
      const ended = (
        await tx.orgUnit.findMany({ where: { path: { startsWith: district.path } } })
      ).map(({ id }) => id);
      // What began today ends before it was: take it away altogether.
      await tx.orgUnitVersion.deleteMany({
        where: { unitId: { in: ended }, validFrom: dateOf(today()) },
      });
      for (const id of ended) await endOn(tx, id, today());
      await settleUnits(tx);
    });
    expect(await make(child, headers)).toBe('FORBIDDEN');
    expect(await make(district, headers)).toBe('FORBIDDEN');
    expect(await make(province, headers)).toBe('FORBIDDEN');
  });

  it('of a former sibling do not reach the articles of a unit that has ended', async () => {
    const { province, district, other } = await makeTree();
    const article = await makeArticle({ orgUnitId: district.id });
    const sibling = await signedIn('EDITOR', other.id);
    const former = await signedIn('EDITOR', district.id);
    const above = await signedIn('EDITOR', province.id);
    await db.$transaction(async (tx) => {
      await endOn(tx, district.id, '2025-07-01');
      await tx.orgUnitSuccession.create({
        data: { fromId: district.id, toId: other.id, kind: 'MERGED', date: dateOf('2025-07-01') },
      });
      await settleUnits(tx);
    });
    const change = `mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { article { title } } }`;
    const edit = async (headers: Record<string, string>) => {
      const input = { id: globalId('Article', article.id), expectedVersion: 1, title: 'Tên khác' };
      return codeOf(await ask(change, { input }, headers));
    };
    expect(await edit(sibling.headers)).toBe('FORBIDDEN');
    expect(await edit(former.headers)).toBe('FORBIDDEN');
    expect(await edit(above.headers)).toBeUndefined();
  });
});
