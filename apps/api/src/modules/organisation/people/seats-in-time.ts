import { refuseDeed, refuseField } from '@hoi/domain/errors';
import { committeeFaults } from '@hoi/localization/words/organisation/people';
import { heldOn } from '#modules/organisation/units/dated-rows.ts';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';

export interface SeatTime {
  validFrom: Date;
  /** Null: as long as the committee is. */
  validTo: Date | null;
}

/** Whether what ends so has not ended yet. */
export function runsOn(end: Date | null): boolean {
  return end === null || end > dateOf(today());
}

/** Whether a seat would outlast a committee that ends on a day. */
export function sitsBeyond({ validFrom, validTo }: SeatTime, end: Date): boolean {
  return validTo === null ? validFrom >= end : validTo > end;
}

/** @throws BadInputError when a seat would begin before its committee, or outlast it */
export function checkWithin(seat: SeatTime, committee: SeatTime): void {
  const early = seat.validFrom < committee.validFrom;
  if (!early && (!committee.validTo || !sitsBeyond(seat, committee.validTo))) return;
  refuseField(early ? 'startsOn' : 'endsOn', committeeFaults.seatOutsideTerm);
}

/** @throws BadInputError when more sit at one time than the congress set */
export function checkSize(seats: readonly SeatTime[], size: number | null): void {
  if (size === null) return;
  // The number rises only on days on which somebody begins.
  const most = Math.max(
    0,
    ...seats.map(({ validFrom }) => seats.filter((seat) => heldOn(seat, validFrom)).length),
  );
  if (most <= size) return;
  refuseDeed(committeeFaults.full(size, most), 'size');
}
