import { builder } from '#graphql/builder.ts';
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
