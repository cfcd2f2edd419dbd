import { ConflictError } from '@hoi/domain/errors';
import { idempotencyFaults } from '@hoi/localization/words/access/idempotency';
import type { GraphQLResolveInfo } from 'graphql';
import type { DoneDeed } from './context.ts';
import type { AgainFrom } from './field-facts.ts';
import { rootFields } from './root-fields.ts';

/** Of several changes in one document nobody knows which of them were done. */
const isAlone = ({ operation, fragments }: GraphQLResolveInfo) =>
  rootFields(operation.selectionSet, (name) => fragments[name]).size === 1;

/**
 * Of what the payload of a change that was done before is made, to be read as things are now.
 * @throws ConflictError where that is not known: the change is not done again
 */
export function sourceOfDone(
  from: AgainFrom | undefined,
  [first]: readonly DoneDeed[],
  args: object,
  info: GraphQLResolveInfo,
): { id: string } {
  const id = from === 'subject' ? first?.subjectId : Object(Object(args).input).id;
  if (!from || !isAlone(info) || typeof id !== 'string') {
    throw new ConflictError(idempotencyFaults.done);
  }
  return { id, ...(from === 'subject' && first?.source) };
}
