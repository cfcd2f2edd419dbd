import { builder } from '#graphql/builder.ts';
import { type Point, shownFigure } from './figure-point.ts';
import { FigureValue } from './figure-value.type.ts';
import { latestPoint } from './points.ts';
import { PublishedFigure } from './published-figure.type.ts';
import { ReportingPeriod } from './reporting-period.type.ts';

export const IndicatorPoint = builder.objectRef<Point>('IndicatorPoint').implement({
  description: 'A figure in the series of its indicator and unit.',
  fields: (t) => ({
    period: t.field({
      type: ReportingPeriod,
      description: 'Of what time it tells.',
      resolve: ({ figure }) => figure.period,
    }),
    value: t.field({
      type: FigureValue,
      description: 'The figure, with what is to be said below it.',
      resolve: ({ figure, note }) => shownFigure(figure, note),
    }),
    previous: t.field({
      type: FigureValue,
      nullable: true,
      description:
        'The nearest earlier one of the same unit and kind of period; null when there is none.',
      resolve: ({ previous }) => previous && shownFigure(previous, null),
    }),
    change: t.exposeFloat('change', {
      nullable: true,
      description:
        'How much it went up since the previous one; of ratios and per cents in points. Null where the two cannot be compared: a footnote of `value` says why.',
    }),
    changeText: t.exposeString('changeText', {
      nullable: true,
      description: 'The same in words: tăng 13.174 so với năm 2017. Null with `change`.',
    }),
    sentence: t.exposeString('sentence', {
      description:
        'The figure in a sentence: Tổng số hội viên đến cuối năm 2018: 305.403 (tăng 13.174 so với năm 2017).',
    }),
    published: t.field({
      type: PublishedFigure,
      description: 'Where it comes from.',
      resolve: ({ figure }) => figure,
    }),
  }),
});

builder.prismaObjectField('Indicator', 'latest', (t) =>
  t.field({
    type: IndicatorPoint,
    nullable: true,
    description: 'Its latest figure, of the highest unit that has one; null when there is none.',
    select: { num: true },
    resolve: ({ num }) => latestPoint(num),
  }),
);
