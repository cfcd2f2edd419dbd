import { expect, it } from 'vitest';
import type { Api } from '#api/client.server.ts';
import { readFigures } from './read-figures.ts';

const point = (year: number) => ({ period: { label: `năm ${year}` } });
const kinds: Record<string, string> = { tinh: 'PROVINCE', huyen: 'DISTRICT', xa: 'COMMUNE' };
const series = (slug: string, years: number[], older: string | null) => ({
  older,
  orgUnit: { slug, kind: kinds[slug] },
  points: years.map(point),
});

it('asks on until all figures have come, each series from its earliest on, the highest unit first', async () => {
  const pages = new Map<unknown, object[]>([
    [undefined, [series('tinh', [2019, 2020], 'b'), series('xa', [2020], 'b')]],
    ['b', [series('tinh', [2017, 2018], 'a'), series('huyen', [2018], 'a')]],
    ['a', [series('xa', [2016], null)]],
  ]);
  const read = async (_document: unknown, { before }: { before?: string }) => ({
    indicator: { code: 'tong-so-hoi-vien' },
    indicatorSeries: pages.get(before),
  });
  // Of all that the API can, it reads.
  const api = { read } as unknown as Api;
  const found = await readFigures(api, 'tong-so-hoi-vien');
  expect(
    found.series.map(({ orgUnit, points }) => [
      orgUnit.slug,
      ...points.map((one) => one.period.label),
    ]),
  ).toEqual([
    ['tinh', 'năm 2017', 'năm 2018', 'năm 2019', 'năm 2020'],
    ['huyen', 'năm 2018'],
    ['xa', 'năm 2016', 'năm 2020'],
  ]);
});
