import { builder } from '#graphql/builder.ts';
import { perViewer } from '#modules/access/identity/per-viewer.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { Appointment } from '#modules/organisation/people/appointment.type.ts';
import { Committee } from '#modules/organisation/people/committee.type.ts';
import { batchReader } from '#outside/batch-reader.ts';
import { db } from '#outside/db.ts';
import { visibleCongresses } from './congress.policy.ts';
import { Congress } from './congress.type.ts';
import { type CongressRow, congressColumns } from './congress-row.ts';

// A list's rows name the same few congresses: they are read together.
const congresses = perViewer((viewer) =>
  batchReader<string, CongressRow | null>(async (ids) => {
    const where = { AND: [{ id: { in: [...new Set(ids)] } }, visibleCongresses(viewer)] };
    const rows = await db.congress.findMany({ where, select: congressColumns });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }),
);

function findCongress(viewer: Viewer, id: string | null) {
  return id === null ? null : congresses(viewer)(id);
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
