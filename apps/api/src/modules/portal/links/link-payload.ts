import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';

/** A payload with the link as it is after the change. */
export function linkPayload(name: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    fields: (t) => ({
      siteLink: t.prismaField({
        type: 'SiteLink',
        resolve: (query, { id }) => db.siteLink.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });
}

/** A payload with the group as it is after the change. */
export function groupPayload(name: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    fields: (t) => ({
      siteLinkGroup: t.prismaField({
        type: 'SiteLinkGroup',
        resolve: (query, { id }) => db.siteLinkGroup.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });
}

/** @throws NotFoundError for anything but the id of a link or group */
export function requireLocalId(globalId: string, typename: 'SiteLink' | 'SiteLinkGroup'): string {
  const id = localId(globalId, typename);
  if (!id) throw new NotFoundError();
  return id;
}
