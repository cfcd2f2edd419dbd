import { BadInputError } from '@hoi/domain/errors';
import { committeeFaults } from '@hoi/localization/words/organisation/people';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { readerTags, recordCommittee } from './people-deeds.ts';
import { committeeToWrite } from './people-to-write.ts';

/** Takes out a committee that was entered by mistake: one with seats is history and stays. */
export async function deleteCommittee(viewer: Viewer, target: Versioned): Promise<void> {
  await db.$transaction(async (tx) => {
    const { id, orgUnitId, seats } = await committeeToWrite(tx, viewer, target);
    if (seats.length > 0) {
      const message = committeeFaults.seatsLeft(seats.length);
      throw new BadInputError([{ path: ['id'], message }], message);
    }
    await tx.committee.delete({ where: { id } });
    const tags = readerTags(true, `org-unit:${orgUnitId}`);
    await recordCommittee(tx, viewer, 'delete-committee', id, { detail: { orgUnitId }, tags });
  });
}
