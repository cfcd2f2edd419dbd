import type { Indicator as IndicatorRow, Prisma } from '@hoi/db/prisma';
import { refuseField } from '@hoi/domain/errors';
import { orgUnitKinds } from '@hoi/domain/org-unit-kind';
import { builder } from '#graphql/builder.ts';
import { said } from '#graphql/caller-words.ts';
import { encodeNodeId, localId } from '#graphql/node-id.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { unitOn } from '#modules/organisation/units/unit-on.ts';
import { Indicator } from '#modules/reporting/indicators/indicator.type.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { standingFigures, visibleFigures } from './figure.policy.ts';
import type { Point } from './figure-point.ts';
import { dayKnown, readFigures } from './figure-row.ts';
import { IndicatorPoint } from './indicator-point.type.ts';
import { pointsOf } from './points.ts';

const mostCodes = 20;
const mostUnits = 50;
const mostPoints = 500;

interface Series {
  indicator: IndicatorRow;
  /** The latest last. */
  points: [Point, ...Point[]];
  /** The earliest figure of the answer, if there was no room for those before it. */
  older: string | null;
}

const IndicatorSeries = builder.objectRef<Series>('IndicatorSeries').implement({
  description: 'The figures of an indicator and a unit, through time.',
  fields: (t) => ({
    indicator: t.field({
      type: Indicator,
      description: 'What was counted.',
      resolve: ({ indicator }) => indicator,
    }),
    orgUnit: t.field({
      type: OrgUnit,
      description: 'Of which unit they tell, as of the last day of the latest.',
      resolve: ({ points: [first, ...more] }) => {
        const { figure } = more.at(-1) ?? first;
        return unitOn(figure.orgUnit.id, dayKnown(figure.periodTo));
      },
    }),
    points: t.field({
      type: [IndicatorPoint],
      price: { rows: 20 },
      description: 'The figures, the earliest first.',
      resolve: ({ points }) => points,
    }),
    older: t.id({
      nullable: true,
      description: `What to ask again with as \`before\`, where the answer had no room for figures that are older, of this series or another; null when nothing was left out.`,
      resolve: ({ older }) => older && encodeNodeId('PublishedFigure', older),
    }),
  }),
});

const IndicatorSeriesInput = builder.inputType('IndicatorSeriesInput', {
  description: 'Which figures are asked for.',
  fields: (t) => ({
    indicators: t.stringList({
      required: true,
      description: 'Codes of indicators, 1–20; of one that is not known nothing is told.',
    }),
    orgUnits: t.idList({
      description: 'Ids of units, at most 50; of all units when left out.',
    }),
    from: t.field({ type: 'Date', description: 'Only periods that end on this day or later.' }),
    to: t.field({ type: 'Date', description: 'Only periods that end on this day or earlier.' }),
    before: t.id({
      description: 'Only figures that are older than this one: `older` of an answer goes on there.',
    }),
  }),
});

/** Figures that come after one, the newest first. @throws BadInputError for one that is not known */
async function olderThan(
  viewer: Viewer,
  before: string | null | undefined,
): Promise<Prisma.PublishedFigureWhereInput> {
  if (before == null) return {};
  const id = localId(before, 'PublishedFigure');
  const figure =
    (id &&
      (await db.publishedFigure.findFirst({ where: { AND: [{ id }, visibleFigures(viewer)] } }))) ||
    refuseField(
      ['input', 'before'],
      said((w) => w.reporting.before),
    );
  const { periodTo } = figure;
  return { OR: [{ periodTo: { lt: periodTo } }, { periodTo, id: { lt: figure.id } }] };
}

function groupedByUnit(
  points: readonly Point[],
  codes: readonly string[],
  older: string | null,
): Series[] {
  const keyOf = ({ figure }: Point) => `${figure.indicatorNum} ${figure.unitNum}`;
  const groups = [...Map.groupBy(points, keyOf).values()];
  const series = groups.flatMap(([first, ...more]): Series[] =>
    first ? [{ indicator: first.figure.indicator, points: [first, ...more], older }] : [],
  );
  const rank = ({ indicator }: Series) => codes.indexOf(indicator.code);
  // By rank of the units (Trung ương, tỉnh, huyện, xã …), then as the units came.
  const unitRank = ({ points: [{ figure }] }: Series) => orgUnitKinds.indexOf(figure.orgUnit.kind);
  return series.sort((a, b) => rank(a) - rank(b) || unitRank(a) - unitRank(b));
}

builder.queryField('indicatorSeries', (t) =>
  t.field({
    type: [IndicatorSeries],
    open: true,
    shared: true,
    price: { rows: 20 },
    description:
      'Figures of indicators through time, a series for each unit, the highest first. At most the 500 newest figures in all; `older` tells where it goes on.',
    args: { input: t.arg({ type: IndicatorSeriesInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const { indicators, orgUnits, from, to, before } = input;
      if (indicators.length < 1 || indicators.length > mostCodes) {
        refuseField(
          ['input', 'indicators'],
          said((w) => w.reporting.indicators(mostCodes)),
        );
      }
      if (orgUnits && orgUnits.length > mostUnits) {
        refuseField(
          ['input', 'orgUnits'],
          said((w) => w.reporting.units(mostUnits)),
        );
      }
      const ids = orgUnits?.map((id) => localId(id, 'OrgUnit')).filter((id) => id !== null);
      const figures = await readFigures({
        where: {
          AND: [
            standingFigures(viewer),
            { indicator: { code: { in: indicators } } },
            await olderThan(viewer, before),
          ],
          ...(ids && { orgUnit: { id: { in: ids } } }),
          periodTo: { ...(from && { gte: dateOf(from) }), ...(to && { lte: dateOf(to) }) },
        },
        orderBy: [{ periodTo: 'desc' }, { id: 'desc' }],
        take: mostPoints + 1,
      });
      const told = figures.slice(0, mostPoints);
      const older = figures.length > mostPoints ? (told.at(-1)?.id ?? null) : null;
      return groupedByUnit(await pointsOf(told.reverse()), indicators, older);
    },
  }),
);
