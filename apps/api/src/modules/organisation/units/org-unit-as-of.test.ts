import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeReform, reformDay } from '#test/reform-factories.ts';

useDatabase();

type Reform = Awaited<ReturnType<typeof makeReform>>;
let units: Reform;
beforeAll(async () => {
  units = await makeReform();
});

const before = '2025-06-30';
const id = (unit: keyof Reform) => globalId('OrgUnit', units[unit]);

async function unitOf(argument: string, asOf: string, fields: string) {
  const query = `query ($asOf: Date) { orgUnit(${argument}, asOf: $asOf) { ${fields} } }`;
  return (await ask(query, { asOf })).data.orgUnit;
}

describe('a unit as of a day', () => {
  it('is what it was, and says so when it is not there', async () => {
    const fields =
      'name alive asOf startsOn endsOn officialCode parent { name asOf } ancestors { name } childCount';
    const then = await unitOf(`id: "${id('don')}"`, before, fields);
    expect(then).toEqual({
      name: 'Xã Trà Dơn',
      alive: true,
      asOf: before,
      startsOn: '1997-01-01',
      endsOn: reformDay,
      officialCode: '20971',
      parent: { name: 'Huyện Nam Trà My', asOf: before },
      ancestors: ['Hội LHPN Việt Nam', 'Tỉnh Quảng Nam', 'Huyện Nam Trà My'].map((name) => ({
        name,
      })),
      childCount: 0,
    });
    const gone = { ...then, asOf: reformDay, alive: false };
    expect(await unitOf(`id: "${id('don')}"`, reformDay, fields)).toEqual(gone);
    const early = await unitOf(`id: "${id('leng')}"`, before, 'alive name parent { name asOf }');
    const parent = { name: 'Thành phố Đà Nẵng', asOf: reformDay };
    expect(early).toEqual({ alive: false, name: 'Xã Trà Leng', parent });
  });

  it('is found by the code that it held on the day', async () => {
    expect(await unitOf('code: "20971"', before, 'name')).toEqual({ name: 'Xã Trà Dơn' });
    expect(await unitOf('code: "20971"', reformDay, 'name')).toEqual({ name: 'Xã Trà Leng' });
    expect(await unitOf('code: "49"', before, 'name')).toEqual({ name: 'Tỉnh Quảng Nam' });
    expect(await unitOf('code: "49"', reformDay, 'name')).toBeNull();
    expect(await unitOf('code: "49"', '1996-12-31', 'name')).toBeNull();
  });

  it('counts and lists what is below it on the day', async () => {
    const fields = `childCount all: descendantCount communes: descendantCount(kind: COMMUNE)
      districts: descendantCount(kind: DISTRICT) children { name }`;
    expect(await unitOf(`id: "${id('quangNam')}"`, before, fields)).toEqual({
      childCount: 1,
      all: 5,
      communes: 4,
      districts: 1,
      children: [{ name: 'Huyện Nam Trà My' }],
    });
    const none = { childCount: 0, all: 0, communes: 0, districts: 0, children: [] };
    expect(await unitOf(`id: "${id('quangNam')}"`, reformDay, fields)).toEqual(none);
    const city = await unitOf(`id: "${id('daNang')}"`, reformDay, fields);
    expect(city).toMatchObject({ all: 2, districts: 0 });
    expect(city.children).toEqual([{ name: 'Xã Trà Leng' }, { name: 'Xã Trà Tập' }]);
  });

  it('tells its history, where it came from and where it went', async () => {
    const fields = `unionName successors { kind date share unit { name alive asOf } }
      history { name validFrom validTo officialCode decisionNumber parent { name } }`;
    expect(await unitOf(`id: "${id('don')}"`, reformDay, fields)).toEqual({
      unionName: 'Hội LHPN xã Trà Dơn',
      successors: [
        {
          kind: 'MERGED',
          date: reformDay,
          share: null,
          unit: { name: 'Xã Trà Leng', alive: true, asOf: reformDay },
        },
      ],
      history: [
        {
          name: 'Xã Trà Dơn',
          validFrom: '1997-01-01',
          validTo: reformDay,
          officialCode: '20971',
          decisionNumber: '',
          parent: { name: 'Huyện Nam Trà My' },
        },
      ],
    });
    const from = await unitOf(
      `id: "${id('leng')}"`,
      reformDay,
      'predecessors { unit { name asOf } }',
    );
    expect(from.predecessors).toEqual([{ unit: { name: 'Xã Trà Dơn', asOf: before } }]);
  });

  it('keeps the name of its day, and its other names beside', async () => {
    const { validTo: _open, ...version } = await db.orgUnitVersion.findFirstOrThrow({
      where: { unitId: units.tap },
    });
    await db.orgUnitVersion.update({
      where: { id: version.id },
      data: { validTo: dateOf('2026-01-01') },
    });
    await db.orgUnitVersion.create({
      data: { ...version, id: undefined, name: 'Xã Trà Tập Mới', validFrom: dateOf('2026-01-01') },
    });
    await db.orgUnitAlias.create({ data: { unitId: units.tap, name: 'Trà Tập cũ' } });
    const on = (day: string) => unitOf(`id: "${id('tap')}"`, day, 'name aliases');
    expect(await on('2025-12-31')).toEqual({
      name: 'Xã Trà Tập',
      aliases: ['Trà Tập cũ', 'Xã Trà Tập Mới'],
    });
    expect((await on('2026-01-01')).name).toBe('Xã Trà Tập Mới');
  });

  it('answers odd days sensibly', async () => {
    const on = (day: string) => unitOf(`id: "${id('country')}"`, day, 'name alive descendantCount');
    const name = 'Hội LHPN Việt Nam';
    for (const day of ['0001-01-01', '1930-10-19']) {
      expect(await on(day)).toEqual({ name, alive: false, descendantCount: 0 });
      const list =
        'query ($day: Date) { orgUnits(asOf: $day) { totalCount } orgUnitTree(asOf: $day) { id } }';
      expect((await ask(list, { day })).data).toEqual({
        orgUnits: { totalCount: 0 },
        orgUnitTree: [],
      });
    }
    for (const day of ['2200-01-01', '9999-12-31']) {
      expect(await on(day)).toEqual({ name, alive: true, descendantCount: 3 });
    }
    for (const day of ['2025-02-30', '2025-13-01', '0000-01-01', '12025-01-01', 'infinity', '']) {
      const query = 'query ($day: Date) { orgUnits(asOf: $day) { totalCount } }';
      expect({ day, code: codeOf(await ask(query, { day })) }).toEqual({
        day,
        code: 'BAD_USER_INPUT',
      });
    }
  });

  it('has an address of before that still leads to it', async () => {
    await db.orgUnitOldSlug.create({ data: { slug: 'xa-tra-leng-cu', unitId: units.leng } });
    expect(await unitOf('slug: "xa-tra-leng-cu"', reformDay, 'name')).toEqual({
      name: 'Xã Trà Leng',
    });
  });
});

describe('lists and trees as of a day', () => {
  it('list who is there, who is not, or both', async () => {
    const query = `query ($filter: OrgUnitFilter, $asOf: Date) {
      orgUnits(filter: $filter, asOf: $asOf) { totalCount nodes { name alive } } }`;
    const names = async (filter: object, asOf: string) => {
      const { nodes, totalCount } = (await ask(query, { filter, asOf })).data.orgUnits;
      expect(nodes).toHaveLength(totalCount);
      return nodes.map((unit: { name: string }) => unit.name);
    };
    const under = id('quangNam');
    expect(await names({ under }, before)).toEqual([
      'Huyện Nam Trà My',
      'Xã A Tiêng',
      'Xã Tam Xuân I',
      'Xã Trà Don',
      'Xã Trà Dơn',
    ]);
    expect(await names({ under }, reformDay)).toEqual([]);
    expect(await names({ under, alive: false, kind: 'DISTRICT' }, reformDay)).toEqual([
      'Huyện Nam Trà My',
    ]);
    expect(await names({ under, alive: null }, before)).toHaveLength(5);
    expect(await names({ parent: id('daNang') }, before)).toEqual([]);
    expect(await names({ parent: id('daNang') }, reformDay)).toEqual(['Xã Trà Leng', 'Xã Trà Tập']);
    expect(await names({ kind: 'PROVINCE' }, reformDay)).toEqual(['Thành phố Đà Nẵng']);
    expect(await names({ under: 'AAAA' }, before)).toEqual([]);
  });

  it('page forwards and backwards, also through a search', async () => {
    const query = `query ($filter: OrgUnitFilter, $asOf: Date, $first: Int, $after: String, $last: Int, $before: String) {
      orgUnits(filter: $filter, asOf: $asOf, first: $first, after: $after, last: $last, before: $before) {
        nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`;
    for (const filter of [{}, { query: 'xa' }, { alive: null }]) {
      const all = await ask(query, { filter, asOf: before, first: 100 });
      const wanted = all.data.orgUnits.nodes.map((unit: { id: string }) => unit.id);
      const forth: string[] = [];
      const back: string[] = [];
      let page = await ask(query, { filter, asOf: before, first: 3 });
      for (let turns = 0; turns < 9; turns++) {
        forth.push(...page.data.orgUnits.nodes.map((unit: { id: string }) => unit.id));
        const { endCursor, hasNextPage } = page.data.orgUnits.pageInfo;
        if (!hasNextPage) break;
        page = await ask(query, { filter, asOf: before, first: 3, after: endCursor });
      }
      page = await ask(query, { filter, asOf: before, last: 3 });
      for (let turns = 0; turns < 9; turns++) {
        back.unshift(...page.data.orgUnits.nodes.map((unit: { id: string }) => unit.id));
        const { startCursor, hasPreviousPage } = page.data.orgUnits.pageInfo;
        if (!hasPreviousPage) break;
        page = await ask(query, { filter, asOf: before, last: 3, before: startCursor });
      }
      expect(forth).toEqual(wanted);
      expect(back).toEqual(wanted);
    }
    for (const after of ['AAAA', Buffer.from('["x\\u0000",1]').toString('base64url')]) {
      expect(codeOf(await ask(query, { filter: {}, after }))).toBe('BAD_USER_INPUT');
    }
  });

  it('show a tree whole, from a unit, and so many levels deep', async () => {
    const query = `query ($root: ID, $asOf: Date, $depth: Int) {
      orgUnitTree(root: $root, asOf: $asOf, depth: $depth) { id parentId name depth childCount alive officialCode } }`;
    const tree = async (variables: Record<string, unknown>) =>
      (await ask(query, variables)).data.orgUnitTree;
    const whole = await tree({ asOf: before });
    expect(whole.map((row: { name: string; depth: number }) => [row.depth, row.name])).toEqual([
      [0, 'Hội LHPN Việt Nam'],
      [1, 'Thành phố Đà Nẵng'],
      [1, 'Tỉnh Quảng Nam'],
      [2, 'Huyện Nam Trà My'],
      [3, 'Xã A Tiêng'],
      [3, 'Xã Tam Xuân I'],
      [3, 'Xã Trà Don'],
      [3, 'Xã Trà Dơn'],
    ]);
    expect(whole[3]).toMatchObject({
      childCount: 4,
      parentId: id('quangNam'),
      officialCode: '516',
    });
    const two = await tree({ root: id('quangNam'), asOf: before, depth: 1 });
    expect(two).toMatchObject([
      { name: 'Tỉnh Quảng Nam', depth: 0, childCount: 1, parentId: id('country') },
      { name: 'Huyện Nam Trà My', depth: 1, childCount: 4 },
    ]);
    expect(await tree({ root: id('quangNam'), asOf: reformDay })).toMatchObject([
      { name: 'Tỉnh Quảng Nam', alive: false, childCount: 0, depth: 0 },
    ]);
    expect(await tree({ root: 'AAAA', asOf: before })).toEqual([]);
    expect(codeOf(await ask(query, { depth: -1 }))).toBe('BAD_USER_INPUT');
    expect(await tree({ depth: 0, asOf: before })).toHaveLength(1);
  });

  it('name the days on which something changed', async () => {
    const { orgUnitDays } = (await ask('{ orgUnitDays }')).data;
    expect(orgUnitDays).toContain(reformDay);
    expect(orgUnitDays).toContain('1997-01-01');
    expect(orgUnitDays).toEqual([...new Set<string>(orgUnitDays)].sort());
  });
});
