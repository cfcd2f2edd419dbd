import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeOrgUnit } from '#test/factories.ts';
import { seedPeople } from './seed-people.ts';
import { seedUnits } from './seed-units.ts';

useDatabase();

const holders = /* GraphQL */ `
  query ($code: String!, $asOf: Date!) {
    orgUnit(code: $code, asOf: $asOf) {
      name
      appointments { title person { fullName } }
      committees { kind seats(asOf: $asOf) { person { fullName } } }
      congresses { roman termText }
    }
  }
`;

describe('the people of the demo', () => {
  it('hold their offices at the units of the day, before and after the reform', async () => {
    const root = await makeOrgUnit({ slug: 'hoi', kind: 'CENTRAL' });
    await makeArticle({ orgUnitId: root.id, publishedAt: new Date('2025-01-10T00:00:00Z') });
    await db.$transaction(
      async (tx) => {
        await seedUnits(tx);
        await seedPeople(tx, root.id);
      },
      { timeout: 60_000 },
    );
    const on = async (code: string, asOf: string) =>
      (await ask(holders, { code, asOf })).data.orgUnit;
    const province = await on('49', '2018-06-30');
    expect(province.name).toBe('Tỉnh Quảng Nam');
    expect(province.appointments[0]).toEqual({
      title: 'Chủ tịch',
      person: { fullName: 'Lê Thị Minh Hạnh' },
    });
    expect(province.committees.map((c: { kind: string }) => c.kind)).toEqual([
      'EXECUTIVE',
      'STANDING',
    ]);
    expect(province.congresses).toEqual([
      { roman: 'XIV', termText: '2021–2025' },
      { roman: 'XIII', termText: '2016–2021' },
    ]);
    const city = await on('48', '2025-12-31');
    expect(city.appointments[0].person.fullName).toBe('Trần Thị Cẩm Vân');
    expect(city.committees[0].seats).toHaveLength(8);
    expect((await on('20938', '2020-01-01')).appointments).toHaveLength(1);
    const atRoot = await db.appointment.count({ where: { orgUnitId: root.id } });
    expect(atRoot).toBe(0);
    const { data } = await ask(
      '{ articles(first: 1) { nodes { byline { position organisation } } } }',
    );
    expect(data.articles.nodes[0].byline).toEqual({
      position: 'Phó Chủ tịch Thường trực',
      organisation: 'Hội LHPN tỉnh Quảng Nam',
    });
  });
});
