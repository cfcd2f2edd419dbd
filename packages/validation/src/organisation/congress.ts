import { delegateKinds } from '@hoi/domain/delegate-kind';
import { formRules } from '@hoi/localization/words/frame/forms';
import { congressRules } from '@hoi/localization/words/organisation/congresses';
import { isSafeHref } from '@hoi/richtext/safe-url';
import { z } from 'zod';
import { onceRight } from '../agreement.ts';
import { bound, within } from '../bound.ts';
import { id } from '../id.ts';
import { orElse, orEmpty } from '../left-out.ts';
import { line, lines, requiredLine, slugSchema } from '../text.ts';
import { versionedInput } from '../versioned.ts';
import { unionDay } from './org-unit.ts';
import { withoutCitizenNumber } from './without-citizen-number.ts';

const headcount = z
  .int()
  .min(0, congressRules.negative)
  .max(100_000, congressRules.tooLarge)
  .nullish();

export const congressDocument = z.object({
  title: withoutCitizenNumber(requiredLine(300)),
  number: orEmpty(withoutCitizenNumber(line(60))),
  issuedOn: unionDay.nullish(),
  url: orEmpty(line(2000).refine((url) => url === '' || isSafeHref(url), formRules.address)),
});

const fields = z.object({
  ordinal: within(z.int(), 1, 399, congressRules.ordinal),
  slug: slugSchema.nullish(),
  termFrom: unionDay,
  termTo: unionDay.nullish(),
  heldFrom: unionDay.nullish(),
  heldTo: unionDay.nullish(),
  place: orEmpty(withoutCitizenNumber(line(300))),
  summoned: headcount,
  attended: headcount,
  results: orEmpty(withoutCitizenNumber(lines(10_000))),
  documents: orElse(z.array(congressDocument).max(...bound(50, congressRules.documents)), []),
});

type Checked = Pick<
  z.output<typeof fields>,
  'termFrom' | 'termTo' | 'heldFrom' | 'heldTo' | 'summoned' | 'attended'
>;

const isPast = (from: string | null | undefined, to: string | null | undefined) =>
  from == null || to == null || to >= from;

/** What must agree between the fields of a congress. */
function coherent<Schema extends z.ZodType<Checked>>(schema: Schema) {
  return schema
    .refine(({ termFrom, termTo }) => termTo == null || termTo > termFrom, {
      path: ['termTo'],
      message: congressRules.termEnd,
      when: onceRight('termFrom', 'termTo'),
    })
    .refine(({ heldFrom, heldTo }) => isPast(heldFrom, heldTo), {
      path: ['heldTo'],
      message: congressRules.closing,
      when: onceRight('heldFrom', 'heldTo'),
    })
    .refine(
      ({ summoned, attended }) => summoned == null || attended == null || attended <= summoned,
      {
        path: ['attended'],
        message: congressRules.attended,
        when: onceRight('summoned', 'attended'),
      },
    );
}

/** Without `slug` one is made from the ordinal and the unit; `termTo` is the first day after the term. */
export const createCongressInput = coherent(fields.extend({ orgUnit: id }));
export const updateCongressInput = coherent(versionedInput.extend(fields.shape));

export const addDelegateInput = z.object({
  congress: id,
  person: id,
  orgUnit: id.nullish(),
  kind: z.enum(delegateKinds),
  attended: orElse(z.boolean(), false),
});
/** `expectedVersion` is that of the congress. */
export const updateDelegateInput = versionedInput.extend({
  orgUnit: id.nullish(),
  kind: z.enum(delegateKinds),
  attended: z.boolean(),
});
export type CongressFields = z.output<typeof fields>;
export type NewCongress = z.output<typeof createCongressInput>;
export type CongressChange = z.output<typeof updateCongressInput>;
export type DelegateFields = z.output<typeof addDelegateInput>;
export type DelegateChange = z.output<typeof updateDelegateInput>;
