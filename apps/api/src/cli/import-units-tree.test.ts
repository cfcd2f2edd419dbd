import { slugify } from '@hoi/localization/slug';
import { beforeAll, describe, expect, it } from 'vitest';
import { importUnits } from '#modules/organisation/unit-import/import-units.command.ts';
import { ownUnitLists, readUnitLists } from '#modules/organisation/unit-import/unit-files.ts';
import { db } from '#outside/db.ts';
import { ask, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';

useDatabase();

let rootId = '';

beforeAll(async () => {
  rootId = (await makeOrgUnit({ kind: 'CENTRAL' })).id;
  const lists = await readUnitLists(ownUnitLists);
  const days = { since: '1997-01-01', changedOn: '2025-01-01' };
  // Two operators at once: one loads, the other finds everything there.
  const both = await Promise.all([importUnits(lists, days), importUnits(lists, days)]);
  expect(both.map(({ changed }) => changed).sort()).toEqual([false, true]);
}, 60_000);

/** All below the root on a day by the closure table, and by climbing down the versions. */
async function belowRoot(day: string) {
  const closed = await db.$queryRaw<{ id: string; depth: number }[]>`
    SELECT descendant_id AS id, depth::int FROM org_unit_closure
    WHERE ancestor_id = ${rootId}::uuid AND valid_from <= ${day}::date AND valid_to > ${day}::date
    ORDER BY 1`;
  const climbed = await db.$queryRaw<{ id: string; depth: number }[]>`
    WITH RECURSIVE below (id, depth) AS (
      SELECT ${rootId}::uuid, 0 UNION ALL
      SELECT v.unit_id, b.depth + 1 FROM below b JOIN org_unit_versions v ON v.parent_id = b.id
        AND v.valid_from <= ${day}::date AND (v.valid_to IS NULL OR v.valid_to > ${day}::date)
    ) SELECT id, depth FROM below ORDER BY 1`;
  return { closed, climbed };
}

const fatesOf = async (code: string) => {
  const rows = await db.orgUnitSuccession.findMany({
    where: { from: { codes: { some: { code, validFrom: new Date('1997-01-01') } } } },
    select: { kind: true, to: { select: { name: true } } },
  });
  return rows.map(({ kind, to }) => [kind, to?.name ?? null]);
};

describe('the tree of the imported places', () => {
  it.each([
    ['1996-12-31', 1],
    ['1997-01-01', 326],
    ['2018-12-31', 326],
    ['2024-12-31', 326],
    ['2025-01-01', 308],
    ['2025-06-30', 308],
    ['2025-07-01', 96],
    ['2026-07-01', 96],
  ])('on %s is one of %i units, by closure and by climbing', async (day, count) => {
    const { closed, climbed } = await belowRoot(day);
    expect(closed).toHaveLength(count);
    expect(closed).toEqual(climbed);
  });

  it('says where Quảng Nam, the districts and Hoàng Sa went and came from', async () => {
    expect(await fatesOf('49')).toEqual([['MERGED', 'Thành phố Đà Nẵng']]);
    expect(await fatesOf('519')).toEqual([['ABOLISHED', null]]);
    expect(await fatesOf('502')).toEqual([['ABOLISHED', null]]);
    expect(await fatesOf('20695')).toEqual([]);
    const city = await db.orgUnit.findFirstOrThrow({ where: { officialCode: '48', alive: true } });
    const island = await db.orgUnit.findFirstOrThrow({ where: { officialCode: '20333' } });
    expect(island).toMatchObject({ parentId: city.id, alive: true, name: 'Đặc khu Hoàng Sa' });
    expect(await db.orgUnitSuccession.count({ where: { toId: island.id } })).toBe(0);
  });

  it('leads from every unit that ended on to those of today, by way of what stood below it', async () => {
    const question = `query ($id: ID!) { orgUnit(id: $id) { heirs { name }
      formerChildren { unit { alive heirs { name } } } } }`;
    const ended = await db.orgUnit.findMany({ where: { alive: false }, select: { id: true } });
    expect(ended.length).toBeGreaterThan(250);
    const blind: string[] = [];
    for (const { id } of ended) {
      const { data } = await ask(question, { id: globalId('OrgUnit', id) });
      const { heirs, formerChildren } = data.orgUnit;
      const ways = formerChildren.filter(
        ({ unit }: { unit: { alive: boolean; heirs: object[] } }) =>
          unit.alive || unit.heirs.length > 0,
      );
      if (heirs.length === 0 && ways.length === 0) blind.push(id);
    }
    // Those alone of which the lists do not say where they went.
    const known = await db.orgUnit.findMany({
      where: { id: { in: blind }, successors: { some: { NOT: { toId: null } } } },
    });
    expect([blind.length, known]).toEqual([18, []]);
    const split = await ask(
      '{ orgUnits(filter: { query: "Xã Hòa Liên", alive: false }) { nodes { name heirs { name } } } }',
    );
    expect(split.data.orgUnits.nodes).toEqual([
      { name: 'Xã Hòa Liên', heirs: [{ name: 'Phường Hải Vân' }, { name: 'Phường Liên Chiểu' }] },
    ]);
  }, 30_000);

  it('states no founding that the lists do not know', async () => {
    const days = await db.orgUnit.groupBy({
      by: ['startKnown', 'startsOn'],
      where: { NOT: { id: rootId } },
      orderBy: { startsOn: 'asc' },
      _count: true,
    });
    const told = days.map(({ startKnown, startsOn, _count }) => [
      startKnown,
      startsOn?.toISOString().slice(0, 10),
      _count > 0,
    ]);
    expect(told).toEqual([
      [false, '1997-01-01', true],
      [true, '2025-07-01', true],
    ]);
  });

  it('keeps who is renamed, moved or unchanged, with the decision in its history', async () => {
    const history = await db.orgUnitVersion.findMany({
      where: { unit: { codes: { some: { code: '20695' } } } },
      orderBy: { validFrom: 'asc' },
      select: { name: true, levelLabel: true, decisionNumber: true },
    });
    expect(history).toEqual([
      { name: 'Thị trấn Thạnh Mỹ', levelLabel: 'Thị trấn', decisionNumber: '' },
      { name: 'Xã Thạnh Mỹ', levelLabel: 'Xã', decisionNumber: '1659/NQ-UBTVQH15' },
    ]);
  });

  it('sorts who came along among its new siblings, and takes out the apostrophe that lists double', async () => {
    const communes = await db.orgUnit.findMany({
      where: { parent: { officialCode: '48', alive: true }, levelLabel: 'Xã' },
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
      select: { name: true, position: true },
    });
    expect(communes.length).toBeGreaterThan(60);
    expect(new Set(communes.map(({ position }) => position))).toEqual(new Set([0]));
    const names = await db.orgUnitVersion.findMany({
      where: { name: { contains: "'" } },
      orderBy: { name: 'asc' },
      select: { name: true },
    });
    expect(names.map(({ name }) => name)).toEqual(["Xã Ch'ơm", "Xã Tr'Hy"]);
  });

  it('gives the short address to who is there today, and a longer one to who ended', async () => {
    const units = await db.orgUnit.findMany({
      where: { NOT: { id: rootId } },
      select: { id: true, name: true, slug: true, alive: true },
    });
    const today = Map.groupBy(
      units.filter(({ alive }) => alive),
      ({ name }) => slugify(name),
    );
    expect(today.size).toBeGreaterThan(90);
    for (const [short, named] of today) expect(named.map(({ slug }) => slug)).toContain(short);
    const ended = units.filter(({ alive, name }) => !alive && today.has(slugify(name)));
    expect(ended.length).toBeGreaterThan(10);
    expect(ended.filter(({ slug, name }) => slug === slugify(name))).toEqual([]);
    // One that was renamed is addressed by its name of today.
    expect(units.find(({ name }) => name === 'Xã Thạnh Mỹ')?.slug).toBe('xa-thanh-my');
    // Nothing of it was ever public under another address.
    expect(await db.orgUnitOldSlug.count()).toBe(0);
  });

  it('gives each unit an address of its own', async () => {
    const all = await db.orgUnit.findMany({ select: { slug: true } });
    const slugs = await db.orgUnit.findMany({
      where: { name: { in: ['Xã Trà Dơn', 'Xã Trà Don', 'Thành phố Đà Nẵng'] } },
      orderBy: { slug: 'asc' },
      select: { slug: true },
    });
    expect(slugs.map(({ slug }) => slug)).toEqual([
      'thanh-pho-da-nang',
      'xa-tra-don',
      'xa-tra-don-huyen-nam-tra-my',
    ]);
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
    const spelling = await db.orgUnitAlias.findFirst({ where: { name: 'Xã Tà Pơ' } });
    expect(spelling).not.toBeNull();
  });
});
