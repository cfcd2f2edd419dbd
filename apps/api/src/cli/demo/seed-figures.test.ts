import { demoFigureSource } from '@hoi/db/seed/content/demo-figure';
import { beforeAll, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { seedFigures } from './seed-figures.ts';
import { seedUnits } from './seed-units.ts';

useDatabase();

beforeAll(async () => {
  const root = await makeOrgUnit({ slug: 'hoi', kind: 'CENTRAL' });
  await db.$transaction(
    async (tx) => {
      await seedUnits(tx);
      await seedFigures(tx, root.id);
    },
    { timeout: 60_000 },
  );
}, 60_000);

/** Every figure of the Union on the old page: as it stands there, and as it is understood. */
const oldPage: [text: string, value: number, qualifier: string, denominator?: number][] = [
  ['12 mô hình', 12, 'EXACT'],
  ['8 câu lạc bộ', 8, 'EXACT'],
  ['170 thành viên', 170, 'EXACT'],
  ['02 CLB', 2, 'EXACT'],
  ['45 thành viên', 45, 'EXACT'],
  ['02 tổ', 2, 'EXACT'],
  ['50 thành viên', 50, 'EXACT'],
  ['305.403', 305_403, 'EXACT'],
  ['292.229', 292_229, 'EXACT'],
  ['494/1.729', 494, 'EXACT', 1729],
  ['1.729', 1729, 'EXACT'],
  ['18/18 huyện, thị, thành', 18, 'EXACT', 18],
  ['03 lớp', 3, 'EXACT'],
  ['trên 320 học viên', 320, 'AT_LEAST'],
  ['64 lớp', 64, 'EXACT'],
  ['trên 5.000', 5000, 'AT_LEAST'],
  ['18 lớp', 18, 'EXACT'],
  ['488 cán bộ', 488, 'EXACT'],
  ['1.271 chị chi hội', 1271, 'EXACT'],
  ['100%', 100, 'EXACT'],
  ['86%', 86, 'EXACT'],
  ['66 điểm', 66, 'EXACT'],
  ['4.200 người', 4200, 'EXACT'],
  ['120 vụ án', 120, 'EXACT'],
  ['1.261 điển hình', 1261, 'EXACT'],
  ['gần 300 mô hình', 300, 'AT_MOST'],
  ['352 lớp', 352, 'EXACT'],
  ['hơn 36 ngàn HVPN', 36_000, 'AT_LEAST'],
  ['56.535 hộ', 56_535, 'EXACT'],
  ['1.753 tỷ đồng', 1_753_000_000_000, 'EXACT'],
  ['1.515 chị', 1515, 'EXACT'],
  ['4,4 tỷ đồng', 4_400_000_000, 'EXACT'],
  ['5000 đồng/người', 5000, 'EXACT'],
  ['hơn 1,8 tỷ đồng', 1_800_000_000, 'AT_LEAST'],
  ['11 mái ấm tình thương', 11, 'EXACT'],
  ['trên 400', 400, 'AT_LEAST'],
];

it('has every figure of the old page, with qualifier, period, unit and source', async () => {
  const { data } = await ask(/* GraphQL */ `
    { indicators(first: 100) { nodes { code definition { text } latest {
        period { label } value { text value qualifier denominator unit }
        published { source orgUnit { name } }
    } } } }
  `);
  const { nodes } = data.indicators;
  const codes = nodes.map(({ code }: { code: string }) => code);
  const shown = await Promise.all(
    [codes.slice(0, 20), codes.slice(20)].map(async (indicators) => {
      const answer = await ask(
        'query ($input: IndicatorSeriesInput!) { indicatorSeries(input: $input) { points { value { text value qualifier denominator } } } }',
        { input: { indicators } },
      );
      return answer.data.indicatorSeries;
    }),
  );
  interface Point {
    value: { text: string; value: number; qualifier: string; denominator: number | null };
  }
  const found = shown
    .flat()
    .flatMap(({ points }: { points: Point[] }) => points.map(({ value }) => Object.values(value)));
  const expected = oldPage.map(([text, value, qualifier, denominator = null]) => {
    return [text, value, qualifier, denominator];
  });
  expect(found.sort()).toEqual(expected.sort());
  for (const { definition, latest } of nodes) {
    expect(definition.text).toMatch(/\.$/);
    expect(latest.period.label).toMatch(/năm 2018$/);
    expect(latest.published.source).toContain(demoFigureSource);
    expect(latest.published.orgUnit.name).toMatch(/Quảng Nam/);
  }
});

it('says of them what the old page said, letter for letter', async () => {
  const { data } = await ask('{ indicator(code: "tong-so-hoi-vien") { latest { sentence } } }');
  expect(data.indicator.latest.sentence).toBe(
    'Tổng số hội viên đến cuối năm 2018: 305.403 (tăng 13.174 so với năm 2017)',
  );
});
