import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';

/** A payload with the album as it is after the change. */
export function albumPayload(name: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    fields: (t) => ({
      album: t.prismaField({
        type: 'Album',
        resolve: (query, { id }) => db.album.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });
}

/** @throws NotFoundError for anything but the id of an album or photo */
export function requireLocalId(globalId: string, typename: 'Album' | 'Photo'): string {
  const id = localId(globalId, typename);
  if (!id) throw new NotFoundError();
  return id;
}
