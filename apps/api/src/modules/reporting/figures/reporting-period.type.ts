import type { PeriodKind } from '@hoi/domain/period-kind';
import { formatPeriod } from '@hoi/localization/period-text';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { db } from '#outside/db.ts';
import { dayOf } from '#outside/stored-day.ts';
import { foundPeriod, type PeriodRow } from './figure-row.ts';

const ReportingPeriodKind = describedEnum<PeriodKind>('ReportingPeriodKind', {
  description: 'How a period is named.',
  descriptions: {
    DAY: 'A day (ngày).',
    RANGE: 'From a day to another (từ ngày … đến ngày …).',
    MONTH: 'A month of the calendar (tháng).',
    QUARTER: 'A quarter (quý).',
    HALF_YEAR: 'Half a year (6 tháng đầu năm, cuối năm).',
    NINE_MONTHS: 'The first nine months (9 tháng đầu năm).',
    YEAR: 'A year (năm).',
    YEARS: 'Several years (giai đoạn).',
    TERM: 'A term between congresses (nhiệm kỳ).',
    AS_OF: 'The day of a stock (đến ngày, đến cuối năm); it has no beginning.',
  },
});

export const ReportingPeriod = builder.objectRef<PeriodRow>('ReportingPeriod');

builder.node(ReportingPeriod, {
  open: true,
  description: 'A time of which figures tell (kỳ).',
  id: { resolve: (period) => period.id },
  loadWithoutCache: (id) => db.reportingPeriod.findUnique({ where: { id } }),
  fields: (t) => ({
    kind: t.expose('kind', { type: ReportingPeriodKind, description: 'How it is named.' }),
    label: t.string({
      description: 'As it stands inside a sentence: quý I năm 2019, đến cuối năm 2018.',
      resolve: (period) => formatPeriod(foundPeriod(period)),
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'Its first day; null for the day of a stock.',
      resolve: (period) => foundPeriod(period).from,
    }),
    to: t.field({
      type: 'Date',
      description: 'Its last day.',
      resolve: ({ toDay }) => dayOf(toDay),
    }),
  }),
});
