import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { makeFigure, makeIndicator } from '#test/figure-factories.ts';

useDatabase();

const series = /* GraphQL */ `
  query ($input: IndicatorSeriesInput!) {
    indicatorSeries(input: $input) {
      indicator { code }
      orgUnit { name }
      points {
        period { label }
        value { value text footnotes }
        previous { value }
        change
        changeText
        sentence
      }
    }
  }
`;

let province: Awaited<ReturnType<typeof makeOrgUnit>>;
let commune: Awaited<ReturnType<typeof makeOrgUnit>>;

beforeAll(async () => {
  province = await makeOrgUnit({ kind: 'PROVINCE', name: 'tỉnh Quảng Nam' });
  commune = await makeOrgUnit({ kind: 'COMMUNE', name: 'xã Trà Dơn', parentId: province.id });
});

async function members() {
  const indicator = await makeIndicator();
  await makeFigure(indicator, province, { endOf: 2017, value: 292_229n });
  await makeFigure(indicator, province, { endOf: 2018, value: 305_403n });
  return indicator;
}

const sentence = 'Tổng số hội viên đến cuối năm 2018: 305.403 (tăng 13.174 so với năm 2017)';

describe('a series', () => {
  it('says of the data what the old page said, letter for letter', async () => {
    const { code } = await members();
    const { data } = await ask(series, { input: { indicators: [code] } });
    expect(data.indicatorSeries).toEqual([
      {
        indicator: { code },
        orgUnit: { name: 'tỉnh Quảng Nam' },
        points: [
          {
            period: { label: 'đến cuối năm 2017' },
            value: { value: 292229, text: '292229', footnotes: [] },
            previous: null,
            change: null,
            changeText: null,
            sentence: 'Tổng số hội viên đến cuối năm 2017: 292.229',
          },
          {
            period: { label: 'đến cuối năm 2018' },
            value: { value: 305403, text: '305403', footnotes: [] },
            previous: { value: 292229 },
            change: 13174,
            changeText: 'tăng 13.174 so với năm 2017',
            sentence,
          },
        ],
      },
    ]);
    const latest = `{ indicator(code: "${code}") { latest { sentence } } }`;
    expect((await ask(latest)).data.indicator.latest).toEqual({ sentence });
  });

  it('compares nothing across a definition that breaks it, and says why', async () => {
    const { code, num: indicatorNum } = await members();
    await db.indicatorDefinition.create({
      data: {
        indicatorNum,
        validFrom: dateOf('2018-01-01'),
        text: 'Hội viên có thẻ.',
        breaksSeries: true,
        reason: 'chỉ đếm hội viên có thẻ',
      },
    });
    const { data } = await ask(series, { input: { indicators: [code] } });
    expect(data.indicatorSeries[0].points[1]).toMatchObject({
      previous: { value: 292229 },
      change: null,
      changeText: null,
      sentence: 'Tổng số hội viên đến cuối năm 2018: 305.403',
      value: {
        footnotes: [
          'Không so sánh với năm 2017: từ ngày 01/01/2018 cách tính đã thay đổi (chỉ đếm hội viên có thẻ).',
        ],
      },
    });
  });

  it('compares no bounds', async () => {
    const indicator = await makeIndicator();
    await makeFigure(indicator, province, { endOf: 2017, value: 5n, qualifier: 'AT_LEAST' });
    await makeFigure(indicator, province, { endOf: 2018, value: 7n });
    const { data } = await ask(series, { input: { indicators: [indicator.code] } });
    expect(data.indicatorSeries[0].points[1]).toMatchObject({
      change: null,
      value: { footnotes: [expect.stringContaining('không phải là số chính xác')] },
    });
  });

  it('knows what came before it, also where that is not asked for', async () => {
    const { code } = await members();
    const input = { indicators: [code], from: '2018-01-01', to: '2018-12-31' };
    const { data } = await ask(series, { input });
    expect(data.indicatorSeries[0].points).toMatchObject([{ sentence }]);
    const none = { indicators: [code], from: '2019-01-01' };
    expect((await ask(series, { input: none })).data.indicatorSeries).toEqual([]);
  });

  it('stands by unit, the highest first, and tells of the units that are named', async () => {
    const indicator = await makeIndicator();
    await makeFigure(indicator, commune, { endOf: 2019, value: 12n });
    await makeFigure(indicator, province, { endOf: 2018, value: 34n });
    const { code } = indicator;
    const names = async (orgUnits?: string[]) => {
      const { data } = await ask(series, { input: { indicators: [code], orgUnits } });
      return data.indicatorSeries.map((one: { orgUnit: { name: string } }) => one.orgUnit.name);
    };
    expect(await names()).toEqual(['tỉnh Quảng Nam', 'xã Trà Dơn']);
    expect(await names([globalId('OrgUnit', commune.id)])).toEqual(['xã Trà Dơn']);
    expect(await names(['không phải id'])).toEqual([]);
    const latest = `{ indicator(code: "${code}") { latest { value { value } } } }`;
    expect((await ask(latest)).data.indicator.latest.value).toEqual({ value: 34 });
  });

  it('tells first of the highest unit, however many below it have newer figures', async () => {
    const central = await makeOrgUnit({ kind: 'CENTRAL', name: 'Hội LHPN Việt Nam' });
    const indicator = await makeIndicator();
    await makeFigure(indicator, central, { endOf: 2016, value: 9n });
    await makeFigure(indicator, commune, { endOf: 2018, value: 1n });
    const latest = `{ indicator(code: "${indicator.code}") { latest { value { value } } } }`;
    expect((await ask(latest)).data.indicator.latest.value).toEqual({ value: 9 });
  });

  it('compares no two periods of which one holds the other, or is longer', async () => {
    const indicator = await makeIndicator({ counts: 'THINGS', unit: 'lớp', kind: 'FLOW' });
    const add = async (kind: 'RANGE' | 'YEAR', from: string, to: string, value: bigint) => {
      const days = { kind, fromDay: dateOf(from), toDay: dateOf(to) };
      const period = await db.reportingPeriod.upsert({
        where: { kind_fromDay_toDay: days },
        create: days,
        update: {},
      });
      await db.publishedFigure.create({
        data: {
          indicatorNum: indicator.num,
          unitNum: province.num,
          periodNum: period.num,
          periodTo: period.toDay,
          value,
          asWritten: String(value),
          source: 'Sổ',
        },
      });
    };
    await add('RANGE', '2018-01-01', '2018-03-31', 5n);
    await add('RANGE', '2018-01-01', '2018-06-30', 9n);
    await add('RANGE', '2018-07-01', '2018-12-31', 11n);
    await add('YEAR', '2017-01-01', '2017-12-31', 18n);
    await add('YEAR', '2018-01-01', '2018-12-31', 20n);
    const { data } = await ask(series, { input: { indicators: [indicator.code] } });
    const changes = data.indicatorSeries[0].points.map(
      (point: { value: { value: number }; change: number | null }) => [
        point.value.value,
        point.change,
      ],
    );
    expect(changes.sort(([a]: [number], [b]: [number]) => a - b)).toEqual([
      [5, null],
      [9, null],
      [11, 2],
      [18, null],
      [20, 2],
    ]);
  });

  it('reads a bounded number of figures, whatever there is', async () => {
    const indicator = await makeIndicator();
    const days = Array.from({ length: 700 }, (_, n) => new Date(Date.UTC(2000, 0, n + 1)));
    await db.reportingPeriod.createMany({
      data: days.map((day) => ({ kind: 'AS_OF' as const, fromDay: day, toDay: day })),
      skipDuplicates: true,
    });
    const periods = await db.reportingPeriod.findMany({ where: { toDay: { in: days } } });
    await db.publishedFigure.createMany({
      data: periods.map(({ num, toDay }) => ({
        indicatorNum: indicator.num,
        unitNum: commune.num,
        periodNum: num,
        periodTo: toDay,
        value: 1n,
        asWritten: '1',
        source: 'Sổ',
      })),
    });
    const input = { indicators: [indicator.code] };
    const told = async (before: string | null) => {
      const query =
        'query ($input: IndicatorSeriesInput!) { indicatorSeries(input: $input) { older points { previous { value } period { to } } } }';
      const { data } = await ask(query, { input: { ...input, before } });
      return data.indicatorSeries[0];
    };
    const newest = await told(null);
    expect(newest.points).toHaveLength(500);
    expect(newest.points.at(-1).period.to).toBe('2001-11-30');
    // And says where it goes on: nothing is left out, nothing comes twice.
    const rest = await told(newest.older);
    expect(rest.older).toBeNull();
    const all = [...rest.points, ...newest.points].map(({ period }) => period.to);
    expect(all).toEqual(days.map((day) => day.toISOString().slice(0, 10)));
    expect(newest.points[0].previous).toEqual({ value: 1 });
    const unknown = { ...input, before: globalId('PublishedFigure', randomUUID()) };
    for (const wrong of [unknown, { ...input, before: 'không phải id' }]) {
      expect(codeOf(await ask(series, { input: wrong }))).toBe('BAD_USER_INPUT');
    }
  });

  it('refuses what asks for too much, or for nothing', async () => {
    const codes = Array.from({ length: 21 }, (_, n) => `chi-tieu-${n}`);
    const units = Array.from({ length: 51 }, () => globalId('OrgUnit', province.id));
    for (const input of [
      { indicators: codes },
      { indicators: [] },
      { indicators: ['a'], orgUnits: units },
    ]) {
      expect(codeOf(await ask(series, { input }))).toBe('BAD_USER_INPUT');
    }
    expect((await ask(series, { input: { indicators: ['a'] } })).data.indicatorSeries).toEqual([]);
  });
});
