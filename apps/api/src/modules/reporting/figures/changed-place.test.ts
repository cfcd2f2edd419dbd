import { expect, it } from 'vitest';
import { ask } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeFigure, makeIndicator } from '#test/figure-factories.ts';
import { applied, makeCommunes } from '#test/plan-factories.ts';

useDatabase();

const series = `query ($input: IndicatorSeriesInput!) {
  indicatorSeries(input: $input) { orgUnit { id } points { change value { value footnotes } } }
}`;

it('compares nothing across the day on which another unit went into one, and says so', async () => {
  const { province, communes } = await makeCommunes(2);
  const [heir, ended] = communes;
  await applied('2019-02-01', [
    { kind: 'MERGE', units: [heir.id, ended.id], into: heir.id, roles: 'END' },
  ]);
  const indicator = await makeIndicator();
  for (const [endOf, value] of [
    [2017, 100n],
    [2018, 120n],
    [2019, 300n],
    [2020, 310n],
  ] as const) {
    await makeFigure(indicator, heir, { endOf, value });
    await makeFigure(indicator, province, { endOf, value: value * 10n });
  }
  const { data } = await ask(series, { input: { indicators: [indicator.code] } });
  const [ofProvince, ofHeir] = data.indicatorSeries;
  // Within the province it was only rearranged.
  expect(ofProvince.points.map(({ change }: { change: number }) => change)).toEqual([
    null,
    200,
    1800,
    100,
  ]);
  expect(ofHeir.points).toMatchObject([
    { change: null, value: { value: 100, footnotes: [] } },
    { change: 20, value: { footnotes: [] } },
    {
      change: null,
      value: {
        footnotes: [
          'Không so sánh với năm 2018: từ ngày 01/02/2019 địa bàn của đơn vị thay đổi do sắp xếp tổ chức.',
        ],
      },
    },
    { change: 10, value: { footnotes: [] } },
  ]);
});
