import { beforeAll, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, faultyFields, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';
import { makeFigure, makeIndicator } from '#test/figure-factories.ts';

useDatabase();

const withdraw =
  'mutation ($input: WithdrawFigureInput!) { withdrawFigure(input: $input) { figure { version withdrawal { reason } } } }';
const record =
  'mutation ($input: RecordFigureInput!) { recordFigure(input: $input) { figure { id } } }';
const correct =
  'mutation ($input: CorrectFigureInput!) { correctFigure(input: $input) { figure { id } } }';

let root: Awaited<ReturnType<typeof makeOrgUnit>>;
let editor: Record<string, string>;

beforeAll(async () => {
  root = await makeOrgUnit({ kind: 'PROVINCE', name: 'tỉnh Quảng Nam' });
  editor = { cookie: (await makeStaff('EDITOR', root.id)).cookie };
});

const reason = 'Ghi nhầm số của năm 2017 vào năm 2018';

async function readersSee(code: string) {
  const { data } = await ask(
    `query ($code: String!) {
      indicator(code: $code) {
        latest { value { value } }
        withdrawnFigures { period { label } value { label } withdrawal { reason } }
      }
      indicatorSeries(input: { indicators: [$code] }) { points { value { value } change } }
    }`,
    { code },
  );
  const points = data.indicatorSeries.flatMap((one: { points: object[] }) => one.points);
  return { points, ...data.indicator };
}

it('stands in no series any more, and readers see that it is gone and why', async () => {
  const indicator = await makeIndicator();
  for (const [endOf, value] of [
    [2016, 10n],
    [2017, 12n],
    [2018, 12n],
    [2019, 15n],
  ] as const) {
    await makeFigure(indicator, root, { endOf, value });
  }
  const wrong = await db.publishedFigure.findFirstOrThrow({
    where: { indicatorNum: indicator.num, periodTo: new Date('2018-12-31') },
  });
  const id = globalId('PublishedFigure', wrong.id);
  const input = { id, expectedVersion: 1, reason };
  expect((await ask(withdraw, { input }, editor)).data.withdrawFigure.figure).toEqual({
    version: 2,
    withdrawal: { reason },
  });
  const seen = await readersSee(indicator.code);
  expect(seen).toEqual({
    latest: { value: { value: 15 } },
    withdrawnFigures: [
      { period: { label: 'đến cuối năm 2018' }, value: { label: '12' }, withdrawal: { reason } },
    ],
    points: [
      { value: { value: 10 }, change: null },
      { value: { value: 12 }, change: 2 },
      // Compared with what stands.
      { value: { value: 15 }, change: 3 },
    ],
  });
  const { data } = await ask(
    'query ($id: ID!) { node(id: $id) { ... on PublishedFigure { withdrawal { reason } } } }',
    { id },
  );
  expect(data.node).toEqual({ withdrawal: { reason } });
  const event = await db.outboxEvent.findFirst({ where: { type: 'withdraw-figure' } });
  expect(event?.tags).toEqual(['indicators', `indicator:${indicator.code}`]);
});

it('leaves its place to another, and is neither corrected nor withdrawn again', async () => {
  const indicator = await makeIndicator();
  const row = await makeFigure(indicator, root, { endOf: 2018, value: 5n });
  const target = { id: globalId('PublishedFigure', row.id), reason };
  await ask(withdraw, { input: { ...target, expectedVersion: 1 } }, editor);
  const stale = { ...target, expectedVersion: 1 };
  expect(codeOf(await ask(withdraw, { input: stale }, editor))).toBe('CONFLICT');
  const again = { ...target, expectedVersion: 2 };
  expect(faultyFields(await ask(withdraw, { input: again }, editor))).toEqual(['id']);
  const other = { ...again, text: '6', source: 'Sổ' };
  expect(faultyFields(await ask(correct, { input: other }, editor))).toEqual(['id']);
  const fresh = {
    indicator: globalId('Indicator', indicator.id),
    orgUnit: globalId('OrgUnit', root.id),
    period: 'đến cuối năm 2018',
    text: '7',
    source: 'Sổ',
  };
  expect(codeOf(await ask(record, { input: fresh }, editor))).toBeUndefined();
  // One that stands keeps its place.
  expect(faultyFields(await ask(record, { input: fresh }, editor))).toEqual(['period']);
  expect((await readersSee(indicator.code)).points).toEqual([
    { value: { value: 7 }, change: null },
  ]);
});

it('is for editors at the root, with a reason; of an indicator for the staff nobody else learns', async () => {
  const indicator = await makeIndicator({ sensitivity: 'STAFF' });
  const row = await makeFigure(indicator, root, { endOf: 2018, value: 5n });
  const input = { id: globalId('PublishedFigure', row.id), expectedVersion: 1, reason };
  const commune = await makeOrgUnit({ parentId: root.id });
  const below = { cookie: (await makeStaff('EDITOR', commune.id)).cookie };
  const author = { cookie: (await makeStaff('AUTHOR', root.id)).cookie };
  expect(codeOf(await ask(withdraw, { input }))).toBe('UNAUTHENTICATED');
  for (const who of [below, author])
    expect(codeOf(await ask(withdraw, { input }, who))).toBe('FORBIDDEN');
  const silent = { ...input, reason: '' };
  expect(faultyFields(await ask(withdraw, { input: silent }, editor))).toEqual(['reason']);
  expect(codeOf(await ask(withdraw, { input }, editor))).toBeUndefined();
  const { data } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: input.id });
  expect(data.node).toBeNull();
});
