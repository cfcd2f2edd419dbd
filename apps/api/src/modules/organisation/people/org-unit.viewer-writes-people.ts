import { builder } from '#graphql/builder.ts';
import { mayAt } from '#modules/access/identity/viewer.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';

builder.objectField(OrgUnit, 'viewerWritesPeople', (t) =>
  t.boolean({
    description: 'Whether the viewer may enter people, committees and congresses here.',
    resolve: ({ path }, _args, { viewer }) => mayAt(viewer, 'person:write', path),
  }),
);
