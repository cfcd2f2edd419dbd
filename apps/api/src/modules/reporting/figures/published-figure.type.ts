import { figureText } from '@hoi/localization/figure-text';
import { holdingWords } from '@hoi/localization/words/reporting/indicators';
import { builder } from '#graphql/builder.ts';
import { changedPayload } from '#graphql/mutation.ts';
import { visibleById } from '#modules/access/identity/per-viewer.ts';
import { Article } from '#modules/newsroom/articles/article.type.ts';
import { requestedColumns } from '#modules/newsroom/articles/article-selection.ts';
import { hangsOnUnit } from '#modules/organisation/units/hangs-on-unit.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { unitOn } from '#modules/organisation/units/unit-on.ts';
import { Indicator } from '#modules/reporting/indicators/indicator.type.ts';
import { articleOf } from './article-reader.ts';
import { visibleFigures } from './figure.policy.ts';
import { shownFigure } from './figure-point.ts';
import { dayKnown, type FigureRow, readFigures } from './figure-row.ts';
import { FigureValue } from './figure-value.type.ts';
import { ReportingPeriod } from './reporting-period.type.ts';
import { mostWithdrawn, withdrawnCount, withdrawnFigures } from './withdrawn-figures.ts';

hangsOnUnit({
  table: 'published_figures',
  column: 'unit_num',
  names: 'num',
  words: holdingWords.figures,
});

type Correction = FigureRow['corrections'][number];

const FigureCorrection = builder
  .objectRef<{ before: Correction; figure: FigureRow }>('FigureCorrection')
  .implement({
    description: 'What stood for a figure until it was corrected (đính chính).',
    fields: (t) => ({
      correctedAt: t.field({
        type: 'DateTime',
        description: 'Until when it stood.',
        resolve: ({ before }) => before.correctedAt,
      }),
      text: t.string({
        description: 'As it was written.',
        resolve: ({ before }) => before.asWritten,
      }),
      label: t.string({
        description: 'As the portal wrote it.',
        resolve: ({ before, figure }) => figureText(before, figure.indicator),
      }),
      source: t.string({
        description: 'Where it had been published.',
        resolve: ({ before }) => before.source,
      }),
      reason: t.string({
        description: 'Why it no longer stands.',
        resolve: ({ before }) => before.reason,
      }),
    }),
  });

interface Withdrawal {
  at: Date;
  reason: string;
}

const FigureWithdrawal = builder.objectRef<Withdrawal>('FigureWithdrawal').implement({
  description: 'That a published figure was withdrawn (rút): it stands in no series any more.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'Since when.' }),
    reason: t.exposeString('reason', { description: 'Why, in words for readers.' }),
  }),
});

function withdrawalOf({ withdrawnAt: at, withdrawnReason: reason }: FigureRow): Withdrawal | null {
  return at && { at, reason };
}

/** A figure that the viewer may know of; null otherwise. */
const findFigure = visibleById(visibleFigures, (where) => readFigures({ where }));

export const PublishedFigure = builder.objectRef<FigureRow>('PublishedFigure');

builder.node(PublishedFigure, {
  open: true,
  description: 'A figure as it was published (số liệu đã công bố).',
  id: { resolve: (figure) => figure.id },
  loadWithoutCache: (id, { viewer }) => findFigure(viewer, id),
  fields: (t) => ({
    indicator: t.field({
      type: Indicator,
      description: 'What was counted.',
      resolve: ({ indicator }) => indicator,
    }),
    orgUnit: t.field({
      type: OrgUnit,
      description: 'Of which unit it tells, as of the last day of the period.',
      resolve: ({ orgUnit, periodTo }) => unitOn(orgUnit.id, dayKnown(periodTo)),
    }),
    period: t.field({
      type: ReportingPeriod,
      description: 'Of what time it tells.',
      resolve: ({ period }) => period,
    }),
    value: t.field({
      type: FigureValue,
      description: 'The figure itself.',
      resolve: (figure) => shownFigure(figure, null),
    }),
    source: t.exposeString('source', { description: 'Where it was published (nguồn).' }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article that says it; null when there is none for the viewer.',
      resolve: ({ articleId: id }, _args, { viewer }, info) =>
        id ? articleOf(viewer)({ id, columns: requestedColumns(info) }) : null,
    }),
    corrections: t.field({
      type: [FigureCorrection],
      price: { rows: 2 },
      description: 'What stood before it, the latest first; at most 20.',
      resolve: (figure) => figure.corrections.map((before) => ({ before, figure })),
    }),
    withdrawal: t.field({
      type: FigureWithdrawal,
      nullable: true,
      description: 'That it no longer stands; null while it does.',
      resolve: (figure) => withdrawalOf(figure),
    }),
    version: t.exposeInt('version'),
  }),
});

export const PublishedFigurePayload = changedPayload(
  'PublishedFigurePayload',
  'figure',
  PublishedFigure,
  findFigure,
);

builder.prismaObjectField('Indicator', 'withdrawnFigures', (t) =>
  t.field({
    type: [PublishedFigure],
    price: { rows: 5 },
    description: `Its figures that were withdrawn (đã rút), the latest first; at most ${mostWithdrawn}.`,
    select: { num: true },
    resolve: ({ num }) => withdrawnFigures(num),
  }),
);

builder.prismaObjectField('Indicator', 'withdrawnCount', (t) =>
  t.field({
    type: 'Int',
    description:
      'How many of its figures were withdrawn, also those that `withdrawnFigures` has no room for.',
    select: { num: true },
    resolve: ({ num }) => withdrawnCount(num),
  }),
);
