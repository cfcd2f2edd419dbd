import { builder } from '#graphql/builder.ts';
import { requireStaff } from '#modules/access/identity/viewer.ts';
import { ViewerType } from './viewer.type.ts';

/** What a change to one's own account returns. */
export const ViewerPayload = builder.objectRef<object>('ViewerPayload').implement({
  fields: (t) => ({
    viewer: t.field({
      type: ViewerType,
      resolve: (_payload, _args, { viewer }) => requireStaff(viewer),
    }),
  }),
});
