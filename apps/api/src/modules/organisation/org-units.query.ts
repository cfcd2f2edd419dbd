import type { OrgUnit as OrgUnitRow, Prisma } from '@hoi/db/prisma';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { keysetPage } from '#graphql/paging.ts';
import { db } from '#outside/db.ts';
import { idsByText } from '#outside/folded-match.ts';
import { OrgUnit, OrgUnitKind } from './org-unit.type.ts';

const OrgUnitFilter = builder.inputType('OrgUnitFilter', {
  fields: (t) => ({
    kind: t.field({ type: OrgUnitKind }),
    parent: t.id({ description: 'Only units right below this one.' }),
    query: t.string({ description: 'Part of the name or code; accents and case do not matter.' }),
  }),
});

type Filter = typeof OrgUnitFilter.$inferInput;

async function whereOf(filter: Filter | null | undefined): Promise<Prisma.OrgUnitWhereInput> {
  const conditions: Prisma.OrgUnitWhereInput[] = [];
  if (filter?.kind) conditions.push({ kind: filter.kind });
  if (filter?.parent) {
    const parentId = localId(filter.parent, 'OrgUnit');
    conditions.push(parentId ? { parentId } : { id: { in: [] } });
  }
  const text = filter?.query?.trim();
  if (text) conditions.push({ id: { in: await idsByText('org_units', text.slice(0, 100)) } });
  return { AND: conditions };
}

builder.queryField('orgUnits', (t) =>
  t.connection(
    {
      type: OrgUnit,
      description: 'Units of the Union (đơn vị Hội) by name; for everybody.',
      args: { filter: t.arg({ type: OrgUnitFilter }) },
      resolve: async (_root, args) => {
        const filter = await whereOf(args.filter);
        const page = await keysetPage<OrgUnitRow>(
          args,
          { column: 'name', direction: 'asc', holds: 'text' },
          ({ where, orderBy, take }) =>
            db.orgUnit.findMany({ where: { AND: [filter, where] }, orderBy, take }),
        );
        return { ...page, totalCount: () => db.orgUnit.count({ where: filter }) };
      },
    },
    {
      name: 'OrgUnitConnection',
      fields: (field) => ({
        totalCount: field.int({ resolve: (list) => list.totalCount() }),
      }),
    },
    { name: 'OrgUnitEdge' },
  ),
);
