import { refuseDeed } from '@hoi/domain/errors';
import { committeeFaults } from '@hoi/localization/words/organisation/people';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { recordCommittee } from './people-deeds.ts';
import { committeeToWrite } from './people-to-write.ts';

/** Takes out a committee that was entered by mistake: one with seats is history and stays. */
export async function deleteCommittee(viewer: Viewer, target: Versioned): Promise<void> {
  await db.$transaction(async (tx) => {
    const committee = await committeeToWrite(tx, viewer, target);
    const { id, seats } = committee;
    if (seats.length > 0) {
      refuseDeed(committeeFaults.seatsLeft(seats.length));
    }
    await tx.committee.delete({ where: { id } });
    await recordCommittee(tx, viewer, committee, { action: 'delete-committee' });
  });
}
