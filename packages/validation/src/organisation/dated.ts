import { dayFaults } from '@hoi/localization/words/frame/days';
import type { z } from 'zod';
import { onceRight } from '../agreement.ts';
import { unionDay } from './org-unit.ts';

/** From a day to the day before `endsOn`; open without one. */
export const period = { startsOn: unionDay, endsOn: unionDay.nullish() };

/** @param value an object with the fields of `period` */
function endsLater(value: { startsOn: string; endsOn?: string | null | undefined }): boolean {
  return value.endsOn == null || value.endsOn > value.startsOn;
}

/** Refuses a period that ends before it begins, at `endsOn`. */
export function dated<
  Schema extends z.ZodType<{ startsOn: string; endsOn?: string | null | undefined }>,
>(schema: Schema) {
  return schema.refine(endsLater, {
    path: ['endsOn'],
    message: dayFaults.lastBeforeFirst,
    when: onceRight('startsOn', 'endsOn'),
  });
}
