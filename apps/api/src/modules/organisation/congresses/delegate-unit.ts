import { BadInputError } from '@hoi/domain/errors';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import { localId } from '#graphql/node-id.ts';
import type { Transaction } from '#outside/db.ts';

function refuse(): never {
  throw new BadInputError([{ path: ['orgUnit'], message: unitFaults.unknown }]);
}

/** The database id of the unit that a form names; null for none. @throws BadInputError */
export function unitReference(globalId: string | null | undefined): string | null {
  return globalId == null ? null : (localId(globalId, 'OrgUnit') ?? refuse());
}

/** @throws BadInputError when there is no such unit: any may send a delegate */
export async function checkSender(tx: Transaction, id: string | null): Promise<void> {
  if (id && (await tx.orgUnit.count({ where: { id } })) === 0) refuse();
}
