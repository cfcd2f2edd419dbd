import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';

/** What a change to a unit returns. */
export const OrgUnitPayload = builder.objectRef<{ id: string }>('OrgUnitPayload').implement({
  fields: (t) => ({
    orgUnit: t.prismaField({
      type: 'OrgUnit',
      resolve: (query, { id }) => db.orgUnit.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});
