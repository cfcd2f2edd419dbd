import { demoFigureSource, demoFigureUnit } from '@hoi/db/seed/content/demo-figure';
import { demoTopics } from '@hoi/db/seed/content/demo-indicators';
import {
  periodRow,
  understood,
  understoodPeriod,
} from '#modules/reporting/figures/typed-figure.ts';
import type { Transaction } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { unitByCode } from './unit-by-code.ts';

/** The catalogue of the demo, with the figures that the former site published. @returns how many figures */
export async function seedFigures(tx: Transaction, rootId: string): Promise<number> {
  const { code, definedFrom } = demoFigureUnit;
  const unitId = await unitByCode(tx, rootId, { code, from: '2018-12-31' });
  const unit = await tx.orgUnit.findUniqueOrThrow({ where: { id: unitId } });
  const all = demoTopics.flatMap(({ topic, indicators }) =>
    indicators.map((one) => ({ topic, ...one })),
  );
  for (const [position, { definition, figures, ...columns }] of all.entries()) {
    const { counts, kind } = columns;
    // So much for each, or of a hundred, adds up to nothing.
    const adds = counts !== 'PERCENT' && !columns.unit.includes('/');
    const indicator = await tx.indicator.create({
      data: {
        ...columns,
        position,
        source: demoFigureSource,
        addsOverUnits: adds,
        addsOverPeriods: adds && kind === 'FLOW' && ['TURNS', 'THINGS', 'VND'].includes(counts),
        definitions: { create: { validFrom: dateOf(definedFrom), text: definition } },
      },
    });
    for (const { period: typed, text: asWritten, source = demoFigureSource } of figures) {
      const period = await periodRow(tx, understoodPeriod(typed, kind));
      await tx.publishedFigure.create({
        data: {
          ...understood(asWritten, indicator),
          indicatorNum: indicator.num,
          unitNum: unit.num,
          periodNum: period.num,
          periodTo: period.toDay,
          asWritten,
          source,
        },
        select: { id: true },
      });
    }
  }
  return all.reduce((count, { figures }) => count + figures.length, 0);
}
