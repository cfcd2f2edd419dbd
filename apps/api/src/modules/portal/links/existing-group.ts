import { refuseField } from '@hoi/domain/errors';
import { linkFaults } from '@hoi/localization/words/portal/links';
import type { Transaction } from '#outside/db.ts';

/** The group that a link goes into. @throws BadInputError when there is none */
export async function requireGroup(tx: Transaction, id: string | null): Promise<string> {
  const group = id && (await tx.siteLinkGroup.findUnique({ where: { id }, select: { id: true } }));
  if (group) return group.id;
  refuseField('group', linkFaults.unknownGroup);
}
