import type { Prisma } from '@hoi/db/prisma';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { unique } from './factories.ts';

/** A stock of persons that everybody may know, with a definition, unless `data` says otherwise. */
export function makeIndicator(data: Partial<Prisma.IndicatorUncheckedCreateInput> = {}) {
  const code = unique('chi-tieu');
  return db.indicator.create({
    data: {
      code,
      name: 'Tổng số hội viên',
      topic: 'Tổ chức Hội',
      counts: 'PERSONS',
      unit: 'người',
      kind: 'STOCK',
      addsOverUnits: true,
      definitions: { create: { validFrom: dateOf('2000-01-01'), text: 'Người là hội viên.' } },
      ...data,
    },
  });
}

/** A figure of an indicator at a unit, at the end of a year. */
export async function makeFigure(
  indicator: { num: number },
  unit: { num: number },
  { endOf, ...data }: { endOf: number; value: bigint } & Partial<Prisma.PublishedFigureCreateInput>,
) {
  const toDay = dateOf(`${endOf}-12-31`);
  const named = { kind: 'AS_OF', fromDay: toDay, toDay } as const;
  const period = await db.reportingPeriod.upsert({
    where: { kind_fromDay_toDay: named },
    create: named,
    update: {},
  });
  return db.publishedFigure.create({
    data: {
      asWritten: String(data.value),
      source: 'Báo cáo tổng kết năm',
      ...data,
      indicator: { connect: { num: indicator.num } },
      orgUnit: { connect: { num: unit.num } },
      period: { connect: { num: period.num } },
    },
  });
}
