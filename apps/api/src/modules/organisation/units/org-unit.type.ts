import type { BranchBasis as Basis } from '@hoi/domain/branch-basis';
import type { OrgUnitKind as Kind } from '@hoi/domain/org-unit-kind';
import { unionName } from '@hoi/localization/union-name';
import { abilities } from '#graphql/abilities.ts';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { changedPayload } from '#graphql/mutation.ts';
import { today } from '#outside/today.ts';
import { unitAbilities } from './org-unit.policy.ts';
import { findShownUnit, knownDay } from './public-days.ts';
import { unitToday } from './unit-on.ts';
import type { UnitState } from './unit-state.ts';

export const OrgUnitKind = describedEnum<Kind>('OrgUnitKind', {
  description: 'What an organisation unit is (cấp Hội).',
  descriptions: {
    CENTRAL: 'The whole Union, the root of the tree (Trung ương).',
    PROVINCE: 'A province or a city of that rank (cấp tỉnh).',
    DISTRICT: 'A district, until 30/6/2025 (cấp huyện).',
    COMMUNE: 'A commune, ward or township (cấp xã).',
    BRANCH: 'A branch, where members meet (chi hội).',
    GROUP: 'A group of a branch (tổ phụ nữ).',
    SPECIAL: 'A unit of no place, for example of the police or the army (đơn vị đặc thù).',
  },
});

export const BranchBasis = describedEnum<Basis>('BranchBasis', {
  description: 'What the members of a branch have in common (loại hình chi hội).',
  descriptions: {
    RESIDENCE: 'Where they live (theo địa bàn).',
    TRADE: 'What they work (theo nghề nghiệp).',
    AGE: 'How old they are (theo lứa tuổi).',
    THEME: 'What they came together for (theo chủ đề).',
  },
});

const OrgUnitAbilities = abilities('OrgUnitAbilities', 'What the viewer may do to a unit today.', {
  update: { description: 'Correct what is written, and its contact.' },
  move: { description: 'Put it below another unit.' },
  createChild: { description: 'Found a unit below it.' },
  plan: { description: 'Name it in the plan of a reorganisation (phương án sắp xếp).' },
});

export const OrgUnit = builder.objectRef<UnitState>('OrgUnit');

builder.node(OrgUnit, {
  open: true,
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
    kind: t.expose('kind', { type: OrgUnitKind, description: 'What it is on that day (cấp Hội).' }),
    levelLabel: t.exposeString('levelLabel', {
      description: 'What its level is called (tên gọi của cấp); may be empty.',
    }),
    basis: t.expose('basis', {
      type: BranchBasis,
      nullable: true,
      description: 'What its members have in common (loại hình); null but for branches and groups.',
    }),
    officialCode: t.exposeString('officialCode', {
      nullable: true,
      description: "The state's code of the place (mã đơn vị hành chính); null when it has none.",
    }),
    position: t.exposeInt('position', { description: 'Place among its siblings, smallest first.' }),
    version: t.exposeInt('version'),
    asOf: t.expose('asOf', { type: 'Date', description: 'The day this state is of (tính đến).' }),
    alive: t.exposeBoolean('alive', {
      description:
        'Whether the unit is there on that day; otherwise its state is that of the nearest day on which it was.',
    }),
    startsOn: t.expose('startsOn', {
      type: 'Date',
      nullable: true,
      description:
        'Its first day on record; see `startKnown`. 1930-10-20 where nobody knows any; null for a day that the viewer may not know of.',
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
