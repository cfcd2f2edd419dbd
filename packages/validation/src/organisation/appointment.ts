import { offices } from '@hoi/domain/office';
import { z } from 'zod';
import { id } from '../id.ts';
import { orElse, orEmpty } from '../left-out.ts';
import { line, requiredLine } from '../text.ts';
import { versionedInput } from '../versioned.ts';
import { dated, period } from './dated.ts';
import { unionDay } from './org-unit.ts';
import { position } from './position.ts';
import { withoutCitizenNumber } from './without-citizen-number.ts';

/** The number of a decision, as written on it. */
export const decisionNumber = orEmpty(withoutCitizenNumber(line(60)));

/** An office at a unit; `title` is how it is written out on the decision. */
export const appointmentFields = z.object({
  ...period,
  office: z.enum(offices),
  title: withoutCitizenNumber(requiredLine(200)),
  fullTime: orElse(z.boolean(), false),
  congress: id.nullish(),
  decisionNumber,
  decisionDate: unionDay.nullish(),
  position,
});

export const appointInput = dated(appointmentFields.extend({ person: id, orgUnit: id }));
export const correctAppointmentInput = dated(versionedInput.extend(appointmentFields.shape));
/** `endsOn` is the first day on which she no longer holds the office. */
export const endAppointmentInput = versionedInput.extend({ endsOn: unionDay });
export type AppointmentFields = z.output<typeof appointmentFields>;
export type AppointmentCorrection = z.output<typeof correctAppointmentInput>;
export type AppointmentEnd = z.output<typeof endAppointmentInput>;
