import { BadInputError } from '@hoi/domain/errors';
import { localId } from '#graphql/node-id.ts';

/** The database id of the congress that a form names; null for none. @throws BadInputError */
export function congressReference(globalId: string | null | undefined): string | null {
  if (globalId == null) return null;
  const id = localId(globalId, 'Congress');
  if (id) return id;
  throw new BadInputError([{ path: ['congress'], message: 'Không có kỳ đại hội này.' }]);
}
