import { BadInputError } from '@hoi/domain/errors';
import { congressFaults } from '@hoi/localization/words/organisation/congresses';
import { localId } from '#graphql/node-id.ts';

/** The database id of the congress that a form names; null for none. @throws BadInputError */
export function congressReference(globalId: string | null | undefined): string | null {
  if (globalId == null) return null;
  const id = localId(globalId, 'Congress');
  if (id) return id;
  throw new BadInputError([{ path: ['congress'], message: congressFaults.unknown }]);
}
