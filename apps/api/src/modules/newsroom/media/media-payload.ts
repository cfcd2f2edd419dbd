import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';

/** A payload with the file as it is after the change. */
export function mediaPayload(name: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    fields: (t) => ({
      mediaFile: t.prismaField({
        type: 'MediaFile',
        resolve: (query, { id }) => db.mediaFile.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });
}
