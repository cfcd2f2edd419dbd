import { committeeKinds } from '@hoi/domain/committee-kind';
import { committeeRules } from '@hoi/localization/words/organisation/people';
import { z } from 'zod';
import { bound } from '../bound.ts';
import { id } from '../id.ts';
import { orEmpty } from '../left-out.ts';
import { line } from '../text.ts';
import { versionedInput } from '../versioned.ts';
import { decisionNumber } from './appointment.ts';
import { dated, period } from './dated.ts';
import { unionDay } from './org-unit.ts';
import { position } from './position.ts';
import { withoutCitizenNumber } from './without-citizen-number.ts';

const committeeFields = z.object({
  ...period,
  congress: id.nullish(),
  size: z
    .int()
    .min(...bound(1, committeeRules.leastSize))
    .max(...bound(500, committeeRules.mostSize))
    .nullish(),
});

export const createCommitteeInput = dated(
  committeeFields.extend({ orgUnit: id, kind: z.enum(committeeKinds) }),
);
export const updateCommitteeInput = dated(versionedInput.extend(committeeFields.shape));

const seatFields = z.object({
  ...period,
  title: orEmpty(withoutCitizenNumber(line(200))),
  decisionNumber,
  position,
});

export const addSeatInput = dated(seatFields.extend({ committee: id, person: id }));
/** `expectedVersion` is that of the committee. */
export const correctSeatInput = dated(versionedInput.extend(seatFields.shape));
/** `expectedVersion` is that of the committee. */
export const endSeatInput = versionedInput.extend({ endsOn: unionDay });
export type NewCommittee = z.output<typeof createCommitteeInput>;
export type CommitteeChange = z.output<typeof updateCommitteeInput>;
export type SeatFields = z.output<typeof addSeatInput>;
export type SeatCorrection = z.output<typeof correctSeatInput>;
export type SeatEnd = z.output<typeof endSeatInput>;
