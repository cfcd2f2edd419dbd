import { refuseField } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { said } from '#graphql/caller-words.ts';
import { countedPage, decodeCursor } from '#graphql/paging.ts';
import { db } from '#outside/db.ts';
import { visibleDelegates } from './congress.policy.ts';
import { Congress } from './congress.type.ts';
import { CongressDelegate } from './congress-delegate.type.ts';
import { type DelegateRow, delegateColumns } from './congress-row.ts';

/** The id is the key here, and must be one that the database can compare. */
function checkCursor(path: 'after' | 'before', cursor: string | null | undefined): void {
  const place = cursor ? decodeCursor(cursor) : null;
  if (place === null || place.key === place.id) return;
  refuseField(
    path,
    said((w) => w.paging.unknownPlace),
  );
}

builder.objectField(Congress, 'delegates', (t) =>
  t.connection(
    {
      type: CongressDelegate,
      // Four statements for each congress.
      price: { work: 300 },
      description: 'Delegates (đại biểu) whom the viewer may know of, in the order of entry.',
      resolve: async ({ id: congressId }, page, { viewer }) => {
        checkCursor('after', page.after);
        checkCursor('before', page.before);
        const where = { AND: [{ congressId }, visibleDelegates(viewer)] };
        const asEntered = { column: 'id', direction: 'asc', holds: 'text' } as const;
        return countedPage<DelegateRow>(page, asEntered, where, {
          findMany: (query) => db.congressDelegate.findMany({ ...query, select: delegateColumns }),
          count: (query) => db.congressDelegate.count(query),
        });
      },
    },
    { fields: (f) => ({ totalCount: f.int({ resolve: ({ totalCount }) => totalCount() }) }) },
  ),
);
