import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { requestedFields } from '#graphql/requested-fields.ts';
import { OrgUnit, OrgUnitKind } from './org-unit.type.ts';
import { lastDayFor, shownDay } from './public-days.ts';
import { countUnits, listUnits, type UnitFilter } from './unit-list.ts';

const OrgUnitFilter = builder.inputType('OrgUnitFilter', {
  description: 'All conditions together.',
  fields: (t) => ({
    kind: t.field({ type: OrgUnitKind, description: 'Only units that are this on the day.' }),
    parent: t.id({ description: 'Only units right below this one.' }),
    under: t.id({ description: 'Only units below this one, at any depth.' }),
    query: t.string({
      description:
        'Part of a name of any day or of another spelling, or a whole code. Without accents it finds all spellings; with accents only names that agree, if there are any. What took the place of a unit is found by its name too. The best match comes first.',
    }),
    alive: t.boolean({
      defaultValue: true,
      description:
        'True: units that are there on the day. False: those that are not, with their state of the nearest day. Null: both.',
    }),
  }),
});

// An id that no unit has: a filter by what is no unit lets nothing through.
const nobody = '00000000-0000-0000-0000-000000000000';

function unitId(given: string | null | undefined): string | undefined {
  return given == null ? undefined : (localId(given, 'OrgUnit') ?? nobody);
}

function filterOf(
  filter: typeof OrgUnitFilter.$inferInput | null | undefined,
): Omit<UnitFilter, 'lastDay'> {
  return {
    kind: filter?.kind,
    parentId: unitId(filter?.parent),
    underId: unitId(filter?.under),
    query: filter?.query?.trim() || undefined,
    alive: filter?.alive === undefined ? true : filter.alive,
  };
}

const onlyNumber = new Set(['__typename', 'totalCount']);

builder.queryField('orgUnits', (t) =>
  t.connection(
    {
      type: OrgUnit,
      open: true,
      shared: true,
      description:
        'Units of the Union (đơn vị Hội) as of a day, by name in Vietnamese order; for everybody.',
      args: {
        filter: t.arg({ type: OrgUnitFilter }),
        asOf: t.arg({ type: 'Date' }),
      },
      resolve: async (_root, args, { viewer }, info) => {
        const filter = { ...filterOf(args.filter), lastDay: await lastDayFor(viewer) };
        const day = await shownDay(viewer, args.asOf);
        const needed = [...requestedFields(info)].some((name) => !onlyNumber.has(name));
        const page = await listUnits(filter, day, args, needed);
        return { ...page, totalCount: () => countUnits(filter, day) };
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
