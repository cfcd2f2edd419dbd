import { NotFoundError } from '@hoi/domain/errors';
import { localId } from '#graphql/node-id.ts';

/** The database id of the thing that a mutation names. @throws NotFoundError */
export function requiredId(globalId: string, typename: string): string {
  const id = localId(globalId, typename);
  if (!id) throw new NotFoundError();
  return id;
}
