import { qualificationKinds } from '@hoi/domain/qualification-kind';
import { sensitiveAttributes } from '@hoi/domain/sensitive-attribute';
import { personRules } from '@hoi/localization/words/organisation/people';
import { z } from 'zod';
import { emailSchema } from '../access/sign-in.ts';
import { id } from '../id.ts';
import { orElse, orEmpty } from '../left-out.ts';
import { line, requiredLine } from '../text.ts';
import { versionedInput } from '../versioned.ts';
import { appointmentFields } from './appointment.ts';
import { dated } from './dated.ts';
import { unionDay } from './org-unit.ts';
import { phoneSchema } from './phone.ts';
import { isTypedName } from './typed-name.ts';
import { withoutCitizenNumber } from './without-citizen-number.ts';

const fullName = withoutCitizenNumber(requiredLine(120)).refine(
  (name) => !/\p{Nd}/u.test(name),
  personRules.digitsInName,
);
const workEmail = withoutCitizenNumber(z.union([z.literal(''), emailSchema]));
const workPhone = withoutCitizenNumber(z.string()).pipe(phoneSchema);

// Members may be heads of groups from 18 on; entered a little ahead of it.
const youngest = 16;

/** What is kept about a person: only what her work needs, and what for. */
const personFields = z.object({
  fullName,
  birthYear: z
    .int()
    .min(1900, personRules.birthYear)
    .refine((year) => year <= new Date().getFullYear() - youngest, personRules.birthYear)
    .nullish(),
  workEmail: orEmpty(workEmail),
  workPhone: orEmpty(workPhone),
  purpose: withoutCitizenNumber(requiredLine(300)),
  published: orElse(z.boolean(), false),
});

/** An office as it is first written down. */
export const newAppointment = dated(appointmentFields.extend({ orgUnit: id }));

/** A new person and the office for which she is entered; only the root may do without one. */
export const createPersonInput = personFields.extend({
  appointment: newAppointment.nullish(),
});
export const updatePersonInput = versionedInput.extend(personFields.shape);
/** As erasing is confirmed: by her name, typed. */
export function erasePersonForm(fullName: string) {
  const typed = z
    .string(personRules.otherName)
    .refine((name) => isTypedName(name, fullName), personRules.otherName);
  return z.object({ typed });
}

export const addQualificationInput = z.object({
  person: id,
  kind: z.enum(qualificationKinds),
  name: withoutCitizenNumber(requiredLine(200)),
  institution: orEmpty(withoutCitizenNumber(line(200))),
  obtainedOn: unionDay.nullish(),
});

const sensitiveFact = orEmpty(withoutCitizenNumber(line(60)));

/** Without a value the fact is taken away. */
export const setSensitiveFactInput = z.object({
  person: id,
  attribute: z.enum(sensitiveAttributes),
  value: sensitiveFact,
});
/** As a form holds the facts: each under its name. */
export const sensitiveFactsForm = z.object(
  Object.fromEntries(sensitiveAttributes.map((attribute) => [attribute, sensitiveFact])),
);
export type NewAppointment = z.output<typeof newAppointment>;
export type NewPerson = z.output<typeof createPersonInput>;
export type PersonChange = z.output<typeof updatePersonInput>;
export type QualificationFields = z.output<typeof addQualificationInput>;
export type SensitiveFactFields = z.output<typeof setSensitiveFactInput>;
