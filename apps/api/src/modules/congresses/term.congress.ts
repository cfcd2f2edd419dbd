import { builder } from '#graphql/builder.ts';
import type { Viewer } from '#modules/identity/viewer.ts';
import { Appointment } from '#modules/people/appointment.type.ts';
import { Committee } from '#modules/people/committee.type.ts';
import { db } from '#outside/db.ts';
import { visibleCongresses } from './congress.policy.ts';
import { Congress } from './congress.type.ts';
import { congressColumns } from './congress-row.ts';

function findCongress(viewer: Viewer, id: string | null) {
  if (id === null) return null;
  const where = { AND: [{ id }, visibleCongresses(viewer)] };
  return db.congress.findFirst({ where, select: congressColumns });
}

const description = 'The congress whose term (nhiệm kỳ) it belongs to; null when none is named.';

builder.objectField(Appointment, 'congress', (t) =>
  t.field({
    type: Congress,
    nullable: true,
    description,
    resolve: ({ congressId }, _args, { viewer }) => findCongress(viewer, congressId),
  }),
);

builder.objectField(Committee, 'congress', (t) =>
  t.field({
    type: Congress,
    nullable: true,
    description,
    resolve: ({ congressId }, _args, { viewer }) => findCongress(viewer, congressId),
  }),
);
