import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';
import { requirePartnerManager } from './partner.policy.ts';

builder.queryField('partner', (t) =>
  t.prismaField({
    type: 'PartnerOrganisation',
    nullable: true,
    description: 'One partner organisation; null when there is none. Administrators at the root.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (query, _root, args, { viewer }) => {
      requirePartnerManager(viewer);
      const id = localId(args.id, 'PartnerOrganisation');
      return id ? db.partnerOrganisation.findUnique({ ...query, where: { id } }) : null;
    },
  }),
);
