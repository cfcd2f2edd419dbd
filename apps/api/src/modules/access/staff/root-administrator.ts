import { refuseDeed } from '@hoi/domain/errors';
import { userFaults } from '@hoi/localization/words/access/staff';
import type { Transaction } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { waitForTurn } from '#outside/wait-for-turn.ts';

/**
 * To be called inside a transaction, before anything that could take an administrator away: two
 * such changes then wait for each other, and the second sees what the first left.
 */
export async function lockAdministrators(tx: Transaction): Promise<void> {
  await waitForTurn(tx, 'administrators');
}

/** The units at the root where an account is administrator. */
export async function rootsAdministeredBy(tx: Transaction, userId: string): Promise<string[]> {
  const grants = await tx.roleGrant.findMany({
    where: {
      userId,
      role: 'ADMINISTRATOR',
      orgUnit: { parentId: null, alive: true },
      startsOn: { lte: dateOf(today()) },
      endsOn: null,
    },
    select: { orgUnitId: true },
  });
  return grants.map((grant) => grant.orgUnitId);
}

/** @throws BadInputError when one of the units is left without an administrator who can sign in */
export async function requireAdministratorLeft(tx: Transaction, roots: string[]): Promise<void> {
  for (const orgUnitId of roots) {
    const left = await tx.roleGrant.count({
      where: {
        orgUnitId,
        role: 'ADMINISTRATOR',
        user: { status: 'ACTIVE' },
        // One that is yet to begin lets nobody in before.
        startsOn: { lte: dateOf(today()) },
        endsOn: null,
      },
    });
    if (left === 0) {
      refuseDeed(userFaults.lastAdministrator);
    }
  }
}
