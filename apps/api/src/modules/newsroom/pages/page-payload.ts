import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';

/** A payload with the page as it is after the change. */
export function pagePayload(name: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    fields: (t) => ({
      page: t.prismaField({
        type: 'Page',
        resolve: (query, { id }) => db.page.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });
}

/** @throws NotFoundError for anything but the id of a page */
export function requirePageId(globalId: string): string {
  const id = localId(globalId, 'Page');
  if (!id) throw new NotFoundError();
  return id;
}
