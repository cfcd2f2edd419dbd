import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { OrgPlan } from './plan.type.ts';
import { findPlan } from './plan-reading.ts';

builder.queryField('orgPlan', (t) =>
  t.field({
    type: OrgPlan,
    nullable: true,
    description: 'One plan; null when there is none that the viewer may see. Administrators.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, args, { viewer }) => {
      requirePermission(viewer, 'unit:plan');
      const id = localId(args.id, 'OrgPlan');
      return id ? findPlan(viewer, id) : null;
    },
  }),
);
