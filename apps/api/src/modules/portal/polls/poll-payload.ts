import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';

/** A payload with the poll as it is after the change. */
export function pollPayload(name: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    fields: (t) => ({
      poll: t.prismaField({
        type: 'Poll',
        resolve: (query, { id }) => db.poll.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });
}

/** @throws NotFoundError for anything but the id of a poll */
export function requirePollId(globalId: string): string {
  const id = localId(globalId, 'Poll');
  if (!id) throw new NotFoundError();
  return id;
}
