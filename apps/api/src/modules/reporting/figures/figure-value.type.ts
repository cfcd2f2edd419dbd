import type { Qualifier } from '@hoi/domain/quantity';
import { figureText, numberOf } from '@hoi/localization/figure-text';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import type { ShownFigure } from './figure-point.ts';

const FigureQualifier = describedEnum<Qualifier>('FigureQualifier', {
  description: 'How firmly a figure is meant.',
  descriptions: {
    EXACT: 'It is that number.',
    AT_LEAST: 'It is more (hơn, trên).',
    AT_MOST: 'It is less (gần, dưới).',
    ABOUT: 'It is about that (khoảng).',
  },
});

export const FigureValue = builder.objectRef<ShownFigure>('FigureValue').implement({
  description: 'A figure, and how it is to be understood.',
  fields: (t) => ({
    value: t.float({
      description: 'The number; whole đồng for money, 86 for 86%.',
      resolve: ({ figure }) => numberOf(figure.value, figure.indicator),
    }),
    denominator: t.float({
      nullable: true,
      description: 'What `value` is a part of: 1729 for 494/1.729; null when it is no ratio.',
      resolve: ({ figure: { denominator, indicator } }) =>
        denominator === null ? null : numberOf(denominator, indicator),
    }),
    qualifier: t.field({
      type: FigureQualifier,
      description: 'How firmly it is meant.',
      resolve: ({ figure }) => figure.qualifier,
    }),
    text: t.string({
      description: 'As it was written where it was published.',
      resolve: ({ figure }) => figure.asWritten,
    }),
    label: t.string({
      description: 'As the portal writes it, without the unit of what is counted.',
      resolve: ({ figure }) => figureText(figure, figure.indicator),
    }),
    unit: t.string({
      description: 'The word that follows it: người, lớp, đồng, %.',
      resolve: ({ figure }) => figure.indicator.unit,
    }),
    footnotes: t.stringList({
      price: { rows: 2 },
      description:
        'Why it is not compared with the one before it, and what it was before it was corrected; each a sentence.',
      resolve: ({ notes }) => notes,
    }),
  }),
});
