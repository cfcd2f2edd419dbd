import { branchBases } from '@hoi/domain/branch-basis';
import { orgUnitKinds } from '@hoi/domain/org-unit-kind';
import { unionName } from '@hoi/localization/union-name';
import { abilities } from '#graphql/abilities.ts';
import { builder } from '#graphql/builder.ts';
import { changedPayload } from '#graphql/mutation.ts';
import { today } from '#outside/today.ts';
import { unitAbilities } from './org-unit.policy.ts';
import { findShownUnit, knownDay } from './public-days.ts';
import { unitToday } from './unit-on.ts';
import type { UnitState } from './unit-state.ts';

export const OrgUnitKind = builder.enumType('OrgUnitKind', {
  description: 'What an organisation unit is (cấp Hội).',
  values: orgUnitKinds,
});

export const BranchBasis = builder.enumType('BranchBasis', {
  description: 'What the members of a branch have in common (loại hình chi hội).',
  values: branchBases,
});

const OrgUnitAbilities = abilities('OrgUnitAbilities', 'What the viewer may do to a unit today.', {
  update: { description: 'Correct what is written, and its contact.' },
  move: { description: 'Put it below another unit.' },
  createChild: {},
  plan: { description: 'Name it in the plan of a reorganisation (phương án sắp xếp).' },
});

export const OrgUnit = builder.objectRef<UnitState>('OrgUnit');

builder.node(OrgUnit, {
  scope: 'organisation:read',
  description:
    'A unit of the Union (đơn vị Hội) as of a day: province, commune, branch, group. By its id alone it is as of today.',
  id: { resolve: (unit) => unit.id },
  loadWithoutCache: (id, { viewer }) => findShownUnit(viewer, id, today()),
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its part of the public address, whatever day.' }),
    name: t.exposeString('name', { description: 'As the state writes it, for units of places.' }),
    unionName: t.string({
      description: "The Union's own name for it (tên Hội), for example “Hội LHPN xã Trà Dơn”.",
      resolve: ({ name, kind }) => unionName(name, kind),
    }),
    kind: t.expose('kind', { type: OrgUnitKind }),
    levelLabel: t.exposeString('levelLabel', {
      description: 'What its level is called (tên gọi của cấp); may be empty.',
    }),
    basis: t.expose('basis', {
      type: BranchBasis,
      nullable: true,
      description: 'Only branches and groups have one (loại hình).',
    }),
    officialCode: t.exposeString('officialCode', {
      nullable: true,
      description: "The state's code of the place (mã đơn vị hành chính); null when it has none.",
    }),
    position: t.exposeInt('position', { description: 'Place among its siblings, smallest first.' }),
    version: t.exposeInt('version', { description: 'For expectedVersion of the next update.' }),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day this state is of (tính đến).' }),
    alive: t.exposeBoolean('alive', {
      description:
        'Whether the unit is there on that day; otherwise its state is that of the nearest day on which it was.',
    }),
    startsOn: t.expose('startsOn', {
      type: 'Date',
      nullable: true,
      description: 'Its first day on record; see startKnown. 1930-10-20 where nobody knows any.',
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it is gone (kết thúc); null while no end is known.',
      resolve: ({ endsOn }, _args, { viewer }) => knownDay(viewer, endsOn),
    }),
    viewerCan: t.field({
      type: OrgUnitAbilities,
      resolve: (unit, _args, { viewer }) => unitAbilities(viewer, unit),
    }),
  }),
});

/** What a change to a unit returns. */
export const OrgUnitPayload = changedPayload('OrgUnitPayload', 'orgUnit', OrgUnit, (_viewer, id) =>
  unitToday(id),
);
