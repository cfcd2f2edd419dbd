import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { localId } from '#graphql/node-id.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { OrgUnit, OrgUnitKind } from '#modules/organisation/units/org-unit.type.ts';
import { type MergeSide as Side, unitsToMerge } from './units-to-merge.ts';

// What a person reads through in a list; who wants more types more.
const offered = 20;

const MergeSide = describedEnum<Side>('MergeSide', {
  description: 'On which side of a merger a unit stands.',
  descriptions: {
    LEAVING: 'It goes into another one.',
    TAKING: 'It takes others in.',
  },
});

builder.queryField('unitsToMerge', (t) =>
  t.field({
    type: [OrgUnit],
    // However few are within her reach, they are looked for among all.
    price: { rows: offered, work: 300 },
    description:
      'Units that the viewer may merge on a day (đơn vị có thể hợp nhất), as of that day, at most 20: there then, changed by nothing later, within her reach. Organisation officers and administrators.',
    args: {
      on: t.arg({ type: 'Date', required: true, description: 'The day of the plan.' }),
      side: t.arg({ type: MergeSide, required: true, description: 'What it is sought for.' }),
      kind: t.arg({ type: OrgUnitKind, description: 'Only units of one level are merged.' }),
      query: t.arg.string({ description: 'As for orgUnits.' }),
      without: t.arg.idList({ description: 'Units that the same plan ends already.' }),
    },
    resolve: (_root, { on, side, kind, query, without }, { viewer }) => {
      const staff = requirePermission(viewer, 'unit:plan');
      const ids = (without ?? []).flatMap((id) => localId(String(id), 'OrgUnit') ?? []);
      const filter = { on, side, kind, query: query?.trim() || undefined, without: ids };
      return unitsToMerge(staff, filter, offered);
    },
  }),
);
