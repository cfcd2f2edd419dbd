import { BadInputError } from '@hoi/domain/errors';
import { committeeFaults } from '@hoi/localization/words/organisation/people';
import type { CommitteeFields } from '@hoi/validation/organisation/committee';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf, dateOrNull } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { committeeToWrite } from './committee-to-write.ts';
import { explainPeopleFault } from './people-fault.ts';
import { requireFile } from './person-to-write.ts';
import { readerTags } from './reader-tags.ts';
import { checkSize, sitsBeyond } from './seats-in-time.ts';
import { congressForOffice, unitForOffice } from './unit-for-office.ts';

export interface CommitteeChange extends Omit<CommitteeFields, 'congress'> {
  id: string;
  expectedVersion: number;
  congressId: string | null;
}

/**
 * Changes a committee's dates, size and term. Seats lie within its dates; one that had ended is
 * opened again only by who keeps the files of all who would sit in it.
 */
export function updateCommittee(viewer: Viewer, change: CommitteeChange): Promise<void> {
  const { id, expectedVersion, size = null } = change;
  const write = db.$transaction(async (tx) => {
    const committee = await committeeToWrite(tx, viewer, id, expectedVersion);
    const { orgUnitId, seats } = committee;
    await unitForOffice(tx, viewer, orgUnitId, change.startsOn);
    const congressId = await congressForOffice(tx, orgUnitId, change.congressId);
    const validFrom = dateOf(change.startsOn);
    const validTo = dateOrNull(change.endsOn);
    if (seats.some((seat) => seat.validFrom < validFrom)) {
      const message = committeeFaults.seatedBefore;
      throw new BadInputError([{ path: ['startsOn'], message }]);
    }
    if (validTo && seats.some((seat) => sitsBeyond(seat, validTo))) {
      const message = committeeFaults.seatedAfter;
      throw new BadInputError([{ path: ['endsOn'], message }]);
    }
    checkSize(seats, size);
    const now = dateOf(today());
    if (committee.validTo && committee.validTo <= now && (!validTo || validTo > now)) {
      const reopened = seats.filter((seat) => seat.validTo === null);
      for (const { personId } of reopened) await requireFile(tx, viewer, personId);
    }
    await tx.committee.update({
      where: { id },
      data: { size, congressId, validFrom, validTo, version: { increment: 1 } },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: 'update-committee',
      subjectType: 'Committee',
      subjectId: id,
      detail: { orgUnitId },
      tags: readerTags(true, `org-unit:${orgUnitId}`),
    });
  });
  return explainPeopleFault(write);
}
