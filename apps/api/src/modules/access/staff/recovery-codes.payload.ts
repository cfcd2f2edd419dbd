import { builder } from '#graphql/builder.ts';
import { requireStaff } from '#modules/access/identity/viewer.ts';
import { ViewerType } from './viewer.type.ts';

/** What a change to one's own second step returns that made new codes. */
export const RecoveryCodesPayload = builder
  .objectRef<{ recoveryCodes: string[] }>('RecoveryCodesPayload')
  .implement({
    fields: (t) => ({
      recoveryCodes: t.exposeStringList('recoveryCodes', {
        price: { rows: 10 },
        description: 'To keep on paper (mã khôi phục); each opens once, and they are shown once.',
      }),
      viewer: t.field({
        type: ViewerType,
        resolve: (_payload, _args, { viewer }) => requireStaff(viewer),
      }),
    }),
  });
