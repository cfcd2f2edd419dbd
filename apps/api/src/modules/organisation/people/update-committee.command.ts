import { refuseField } from '@hoi/domain/errors';
import { committeeFaults } from '@hoi/localization/words/organisation/people';
import type { CommitteeChange } from '@hoi/validation/organisation/committee';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf, dateOrNull } from '#outside/stored-day.ts';
import { recordCommittee } from './people-deeds.ts';
import { explainPeopleFault } from './people-fault.ts';
import { committeeToWrite, requireFile } from './people-to-write.ts';
import { checkSize, runsOn, sitsBeyond } from './seats-in-time.ts';
import { congressForOffice, unitForOffice } from './unit-for-office.ts';

/**
 * Changes a committee's dates, size and term. Seats lie within its dates; one that had ended is
 * opened again only by who keeps the files of all who would sit in it.
 */
export function updateCommittee(viewer: Viewer, change: CommitteeChange): Promise<void> {
  const { id, size = null } = change;
  const write = db.$transaction(async (tx) => {
    const committee = await committeeToWrite(tx, viewer, change);
    const { orgUnitId, seats } = committee;
    await unitForOffice(tx, viewer, orgUnitId, change.startsOn);
    const congressId = await congressForOffice(tx, orgUnitId, change.congress);
    const validFrom = dateOf(change.startsOn);
    const validTo = dateOrNull(change.endsOn);
    if (seats.some((seat) => seat.validFrom < validFrom)) {
      refuseField('startsOn', committeeFaults.seatedBefore);
    }
    if (validTo && seats.some((seat) => sitsBeyond(seat, validTo))) {
      refuseField('endsOn', committeeFaults.seatedAfter);
    }
    checkSize(seats, size);
    if (!runsOn(committee.validTo) && runsOn(validTo)) {
      const reopened = seats.filter((seat) => seat.validTo === null);
      for (const { personId } of reopened) await requireFile(tx, viewer, personId);
    }
    const data = { size, congressId, validFrom, validTo, version: { increment: 1 } };
    await tx.committee.update({ where: { id }, data });
    await recordCommittee(tx, viewer, committee, { action: 'update-committee' });
  });
  return explainPeopleFault(write);
}
