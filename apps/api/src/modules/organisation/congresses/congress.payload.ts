import { NotFoundError } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { visibleDelegates } from './congress.policy.ts';
import { Congress } from './congress.type.ts';
import { CongressDelegate } from './congress-delegate.type.ts';
import { congressColumns, delegateColumns } from './congress-row.ts';

/** What a change of a congress returns. */
export const CongressPayload = builder.objectRef<{ id: string }>('CongressPayload').implement({
  fields: (t) => ({
    congress: t.field({
      type: Congress,
      resolve: ({ id }) =>
        db.congress.findUniqueOrThrow({ where: { id }, select: congressColumns }),
    }),
  }),
});

export const CongressDelegatePayload = builder
  .objectRef<{ id: string }>('CongressDelegatePayload')
  .implement({
    fields: (t) => ({
      delegate: t.field({
        type: CongressDelegate,
        resolve: async ({ id }, _args, { viewer }) => {
          const where = { AND: [{ id }, visibleDelegates(viewer)] };
          const row = await db.congressDelegate.findFirst({ where, select: delegateColumns });
          if (!row) throw new NotFoundError();
          return row;
        },
      }),
    }),
  });
