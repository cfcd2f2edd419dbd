import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';

/** What a change to a partner returns. */
export const PartnerPayload = builder.objectRef<{ id: string }>('PartnerPayload').implement({
  fields: (t) => ({
    partner: t.prismaField({
      type: 'PartnerOrganisation',
      resolve: (query, { id }) =>
        db.partnerOrganisation.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});
