import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
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

/** @throws NotFoundError for anything but the id of a file */
export function requireMediaId(globalId: string): string {
  const id = localId(globalId, 'MediaFile');
  if (!id) throw new NotFoundError();
  return id;
}
