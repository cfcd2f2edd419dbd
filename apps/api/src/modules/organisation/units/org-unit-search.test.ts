import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { makeReform, reformDay } from '#test/reform-factories.ts';

useDatabase();

let units: Awaited<ReturnType<typeof makeReform>>;
beforeAll(async () => {
  units = await makeReform();
});

const before = '2025-06-30';

async function found(query: string, asOf = before, alive: boolean | null = true) {
  const list = `query ($filter: OrgUnitFilter, $asOf: Date) {
    orgUnits(filter: $filter, asOf: $asOf) { totalCount nodes { name } } }`;
  const { nodes, totalCount } = (await ask(list, { filter: { query, alive }, asOf })).data.orgUnits;
  expect(nodes).toHaveLength(totalCount);
  return nodes.map((unit: { name: string }) => unit.name);
}

describe('a search for units', () => {
  it('keeps Trà Dơn and Trà Don apart when accents are typed', async () => {
    expect(await found('tra don')).toEqual(['Xã Trà Don', 'Xã Trà Dơn']);
    expect(await found('TRA  DON')).toEqual(['Xã Trà Don', 'Xã Trà Dơn']);
    expect(await found('Trà Dơn')).toEqual(['Xã Trà Dơn']);
    expect(await found('xã trà don')).toEqual(['Xã Trà Don']);
    expect(await found('Trà Dơn'.normalize('NFD'))).toEqual(['Xã Trà Dơn']);
    // Nothing is spelt so: whatever agrees but for accents is better than nothing.
    expect(await found('Trá Dọn')).toEqual(['Xã Trà Don', 'Xã Trà Dơn']);
  });

  it('finds names with an apostrophe however it is written, or left out', async () => {
    await makeOrgUnit({ name: "Xã Ch'ơm", kind: 'COMMUNE' });
    for (const text of ["Ch'ơm", 'Ch’Ơm', 'Chʼơm', 'chơm', 'chom', "ch'om"]) {
      expect(await found(text), text).toEqual(["Xã Ch'ơm"]);
    }
  });

  it('takes i and y, and letters that look like ours, for what they mean', async () => {
    await makeOrgUnit({ name: 'Thành phố Tam Kỳ', kind: 'COMMUNE' });
    await makeOrgUnit({ name: 'Xã Điện Quang', kind: 'COMMUNE' });
    for (const text of ['Tam Kì', 'tam ki', 'tam ky', 'tamky', 'Tam\u00a0Kỳ', 'Tam K\u200bỳ']) {
      expect(await found(text), text).toEqual(['Thành phố Tam Kỳ']);
    }
    expect(await found('Ðiện Quang')).toEqual(['Xã Điện Quang']);
  });

  it('reads Roman numbers, joined words and both ways to set a tone', async () => {
    expect(await found('Tam Xuân 1')).toEqual(['Xã Tam Xuân I']);
    expect(await found('tam xuan i')).toEqual(['Xã Tam Xuân I']);
    expect(await found('Tam Xuân 2')).toEqual([]);
    expect(await found('Atiêng')).toEqual(['Xã A Tiêng']);
    await db.orgUnitAlias.create({ data: { unitId: units.aTieng, name: 'Xã Hòa Tiêng' } });
    expect(await found('Hoà Tiêng')).toEqual(['Xã A Tiêng']);
    expect(await found('hoa tieng')).toEqual(['Xã A Tiêng']);
  });

  it('finds by a name of any day what is there, or took its place', async () => {
    expect(await found('Trà Dơn', reformDay)).toEqual(['Xã Trà Leng']);
    expect(await found('tra don', reformDay)).toEqual(['Xã Trà Leng', 'Xã Trà Tập']);
    expect(await found('Trà Dơn', reformDay, null)).toEqual(['Xã Trà Dơn', 'Xã Trà Leng']);
    expect(await found('Trà Dơn', reformDay, false)).toEqual(['Xã Trà Dơn']);
    expect(await found('Trà Leng', before)).toEqual([]);
  });

  it('finds the holder of a code, the present one first', async () => {
    expect(await found('20971')).toEqual(['Xã Trà Dơn']);
    expect(await found('20971', reformDay)).toEqual(['Xã Trà Leng']);
    expect(await found('20971', reformDay, null)).toEqual(['Xã Trà Leng', 'Xã Trà Dơn']);
    expect(await found('2097')).toEqual([]);
  });

  it.each(['%', '_', '\\', '\\%', "'", 'x'.repeat(5000), '\u0000', '[a', '\\m'])(
    'takes %j for what it is',
    async (text) => {
      expect(await found(text)).toEqual([]);
    },
  );
});
