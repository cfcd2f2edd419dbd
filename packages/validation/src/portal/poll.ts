import { spellingOf } from '@hoi/localization/fold';
import { pollRules } from '@hoi/localization/words/portal/polls';
import { z } from 'zod';
import { onceRight } from '../agreement.ts';
import { bound } from '../bound.ts';
import { id } from '../id.ts';
import { orElse } from '../left-out.ts';
import { requiredLine } from '../text.ts';
import { versionedInput } from '../versioned.ts';

const moment = z
  .union([z.date(), z.iso.datetime({ offset: true }).transform((text) => new Date(text))])
  .nullish();

const label = requiredLine(200);
const mostOptions = 20;

/** @param place where the label stands in a row */
function twoOrMore<Row extends z.ZodType>(
  row: Row,
  labelOf: (row: z.output<Row>) => string,
  place: readonly string[] = [],
) {
  return z
    .array(row)
    .min(2, pollRules.tooFewOptions)
    .max(...bound(mostOptions, pollRules.options))
    .superRefine((rows, context) => {
      const seen = new Set<string>();
      for (const [index, one] of rows.entries()) {
        const key = spellingOf(labelOf(one));
        const path = [index, ...place];
        if (seen.has(key))
          context.addIssue({ code: 'custom', path, message: pollRules.repeatedOption });
        seen.add(key);
      }
    });
}

const options = twoOrMore(label, (text) => text);

const pollFields = z.object({
  question: requiredLine(300),
  options,
  allowMultiple: orElse(z.boolean(), false),
  opensAt: moment,
  closesAt: moment,
});

function opensFirst({ opensAt, closesAt }: { opensAt?: Date | null; closesAt?: Date | null }) {
  return !opensAt || !closesAt || opensAt < closesAt;
}

const order = {
  path: ['closesAt'],
  message: pollRules.endBeforeStart,
  when: onceRight('opensAt', 'closesAt'),
};

const newPollFields = pollFields.extend({ orgUnit: id });

export const createPollInput = newPollFields.refine(opensFirst, order);
/** As a form holds a poll: each option is a row with its label. */
export const pollForm = newPollFields
  .extend({ options: twoOrMore(z.object({ label }), (row) => row.label, ['label']) })
  .refine(opensFirst, order);
/** Without `options` they stay as they are; they cannot change once somebody has voted. */
export const updatePollInput = versionedInput
  .extend({ ...pollFields.shape, options: options.nullish() })
  .refine(opensFirst, order);

/** The times are looked at when a closed poll opens again. */
export const openPollInput = versionedInput
  .extend({ opensAt: moment, closesAt: moment })
  .refine(opensFirst, order);

export const votePollInput = z.object({
  pollId: id,
  optionIds: z
    .array(id)
    .min(1, pollRules.noChoice)
    .max(...bound(mostOptions, pollRules.options)),
});

export type PollFields = z.output<typeof pollFields>;
export type PollOpening = z.output<typeof openPollInput>;
export type PollChange = z.output<typeof updatePollInput>;
