import {
  indicatorCounts,
  indicatorKinds,
  indicatorSensitivities,
  natureFaults,
} from '@hoi/domain/indicator';
import {
  indicatorRules,
  natureFaults as natureWords,
} from '@hoi/localization/words/reporting/indicators';
import { z } from 'zod';
import { onceRight } from '../agreement.ts';
import { within } from '../bound.ts';
import { id } from '../id.ts';
import { orElse, orEmpty } from '../left-out.ts';
import { unionDay } from '../organisation/org-unit.ts';
import { position } from '../organisation/position.ts';
import { line, lines, requiredLine, requiredLines, slugSchema } from '../text.ts';
import { versionedInput } from '../versioned.ts';

const decimals = within(z.int(), 0, 3, indicatorRules.decimals);

const indicatorFields = z.object({
  name: requiredLine(200),
  shortName: orEmpty(line(60)),
  topic: requiredLine(120),
  position,
  counts: z.enum(indicatorCounts),
  unit: requiredLine(60),
  kind: z.enum(indicatorKinds),
  addsOverUnits: orElse(z.boolean(), false),
  addsOverPeriods: orElse(z.boolean(), false),
  decimals: orElse(decimals, 0),
  sensitivity: orElse(z.enum(indicatorSensitivities), 'OPEN' as const),
  source: orEmpty(lines(1000)),
});

type Fields = z.output<typeof indicatorFields>;

/** Nothing is to be added that cannot be, and only what has parts has decimals. */
function natural<Schema extends z.ZodType<Fields>>(schema: Schema) {
  return schema.superRefine((fields, context) => {
    for (const { field, reason } of natureFaults(fields)) {
      context.addIssue({ code: 'custom', path: [field], message: natureWords[reason] });
    }
  });
}

const definitionFields = z.object({ validFrom: unionDay, text: requiredLines(4000) });

/** Without `code` one is made from the name; it is the address of the indicator, which stays. */
export const createIndicatorInput = natural(
  indicatorFields.extend({
    code: slugSchema.nullish(),
    definition: definitionFields.shape.text,
    validFrom: unionDay,
  }),
);
/**
 * Who may know of it is said each time, and along what it adds: left out, what was for the staff alone would be open to
 * all, and what adds would not.
 */
const saidFields = indicatorFields.extend({
  sensitivity: z.enum(indicatorSensitivities),
  decimals,
});
export const updateIndicatorInput = natural(
  versionedInput.extend({
    ...saidFields.shape,
    addsOverUnits: z.boolean(),
    addsOverPeriods: z.boolean(),
  }),
);
/** As a form holds an indicator that is there: a switch always says something. */
export const indicatorForm = natural(saidFields);

/** Where the series breaks, readers are told what changed. */
export const defineIndicatorInput = versionedInput
  .extend({
    ...definitionFields.shape,
    breaksSeries: orElse(z.boolean(), false),
    reason: orEmpty(line(300)),
    /** A definition is mended only by who means to: another one of that day would be lost. */
    replaces: orElse(z.boolean(), false),
  })
  .refine(({ breaksSeries, reason }) => !breaksSeries || reason !== '', {
    path: ['reason'],
    message: indicatorRules.noReason,
    when: onceRight('breaksSeries', 'reason'),
  });

/** As they are typed; whether they are understood depends on the indicator. */
const figureFields = z.object({
  text: requiredLine(120),
  source: requiredLine(500),
  article: id.nullish(),
});

export const recordFigureInput = figureFields.extend({
  indicator: id,
  orgUnit: id,
  period: requiredLine(120),
});
export const correctFigureInput = versionedInput.extend({
  ...figureFields.shape,
  reason: requiredLine(500),
});

export const withdrawFigureInput = versionedInput.extend({ reason: requiredLine(500) });

export type NewIndicator = z.output<typeof createIndicatorInput>;
export type IndicatorChange = z.output<typeof updateIndicatorInput>;
export type IndicatorDefining = z.output<typeof defineIndicatorInput>;
export type NewFigure = z.output<typeof recordFigureInput>;
export type FigureCorrecting = z.output<typeof correctFigureInput>;
export type FigureWithdrawing = z.output<typeof withdrawFigureInput>;
