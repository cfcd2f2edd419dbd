import { holdingWords } from '@hoi/localization/words/organisation/units';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { hangsOnUnit } from './hangs-on-unit.ts';
import { BranchBasis, OrgUnit, OrgUnitKind } from './org-unit.type.ts';
import { lastDayFor } from './public-days.ts';
import { findUnitOn } from './unit-on.ts';
import {
  type SuccessionKind as Kind,
  otherNames,
  otherSpellings,
  type UnitPeriod,
  type UnitSuccession,
  unitPeriods,
  unitPredecessors,
  unitSuccessors,
} from './unit-past.ts';

hangsOnUnit({ table: 'org_unit_successions', column: 'from_id', words: holdingWords.successors });
hangsOnUnit({ table: 'org_unit_successions', column: 'to_id', words: holdingWords.predecessors });
hangsOnUnit({ table: 'org_unit_aliases', column: 'unit_id', words: holdingWords.aliases });

const OrgUnitVersion = builder.objectRef<UnitPeriod>('OrgUnitVersion').implement({
  description: 'What a unit was between two days (giai đoạn của đơn vị).',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it was called then.' }),
    kind: t.expose('kind', { type: OrgUnitKind, description: 'What it was then (cấp Hội).' }),
    levelLabel: t.exposeString('levelLabel', {
      description: 'What its level was called (tên gọi của cấp); may be empty.',
    }),
    basis: t.expose('basis', {
      type: BranchBasis,
      nullable: true,
      description: 'What its members had in common (loại hình); null but for branches and groups.',
    }),
    parent: t.field({
      type: OrgUnit,
      nullable: true,
      description:
        'The unit above it then, as it was on the first of these days; null for the root.',
      resolve: ({ parentId, validFrom }) => (parentId ? findUnitOn(parentId, validFrom) : null),
    }),
    officialCode: t.exposeString('officialCode', {
      nullable: true,
      description:
        'The last code of the place in that time (mã đơn vị hành chính); null when it had none.',
    }),
    decisionNumber: t.exposeString('decisionNumber', {
      description: 'The decision behind it (số quyết định); empty when it is not known.',
    }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'The first day.' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'The first day on which it was so no longer; null while open.',
    }),
  }),
});

const SuccessionKind = describedEnum<Kind>('SuccessionKind', {
  description: 'How one unit came out of another.',
  descriptions: {
    MERGED: 'The old one went into it, whole (hợp nhất).',
    SPLIT: 'The old one was divided among several (chia tách).',
    RENAMED: 'The old one under a new name (đổi tên).',
    ABOLISHED: 'The old one ended, and none took its place (giải thể).',
    PARTIAL: 'The old one gave a part away and goes on (điều chỉnh một phần).',
  },
});

const OrgUnitSuccession = builder.objectRef<UnitSuccession>('OrgUnitSuccession').implement({
  description: 'That a unit went into another one (kế thừa).',
  fields: (t) => ({
    kind: t.expose('kind', { type: SuccessionKind, description: 'What happened.' }),
    date: t.expose('date', { type: 'Date', description: 'The first day afterwards.' }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'Which part of the old unit, above 0 and at most 1; null when not known.',
    }),
    decisionNumber: t.exposeString('decisionNumber', {
      description: 'The decision behind it (số quyết định); empty when it is not known.',
    }),
    unit: t.field({
      type: OrgUnit,
      nullable: true,
      description:
        'The unit at the other end on its day next to the change; null when it was abolished.',
      resolve: ({ unitId, unitDay }) => (unitId ? findUnitOn(unitId, unitDay) : null),
    }),
  }),
});

/** A past without what the viewer may not know of yet: what ends only then goes on for her. */
async function knownPeriods(viewer: Viewer, periods: readonly UnitPeriod[]): Promise<UnitPeriod[]> {
  const last = await lastDayFor(viewer);
  if (last === null) return [...periods];
  return periods
    .filter(({ validFrom }) => validFrom <= last)
    .map((period) => ({
      ...period,
      validTo: period.validTo !== null && period.validTo > last ? null : period.validTo,
    }));
}

async function knownSuccessions(
  viewer: Viewer,
  successions: readonly UnitSuccession[],
): Promise<UnitSuccession[]> {
  const last = await lastDayFor(viewer);
  return successions.filter(({ date }) => last === null || date <= last);
}

builder.objectFields(OrgUnit, (t) => ({
  history: t.field({
    type: [OrgUnitVersion],
    price: { rows: 4 },
    description: 'Everything the unit has been (lịch sử), oldest first, whatever day was asked.',
    resolve: async ({ id, asOf }, _args, { viewer }) =>
      knownPeriods(viewer, await unitPeriods(id, asOf)),
  }),
  predecessors: t.field({
    type: [OrgUnitSuccession],
    price: { rows: 4 },
    description: 'The units it came from (tiền thân), oldest first.',
    resolve: async ({ id, asOf }, _args, { viewer }) =>
      knownSuccessions(viewer, await unitPredecessors(id, asOf)),
  }),
  successors: t.field({
    type: [OrgUnitSuccession],
    price: { rows: 4 },
    description: 'The units it went into (kế thừa), oldest first.',
    resolve: async ({ id, asOf }, _args, { viewer }) =>
      knownSuccessions(viewer, await unitSuccessors(id, asOf)),
  }),
  aliases: t.field({
    type: ['String'],
    price: { rows: 5 },
    description: 'Its names of other days and other spellings (tên khác), by the alphabet.',
    resolve: async ({ id, asOf, name }, _args, { viewer }) =>
      otherNames({ id, day: asOf, name, lastDay: await lastDayFor(viewer) }),
  }),
  spellings: t.field({
    type: ['String'],
    price: { rows: 3 },
    description: 'Those of its aliases that were entered by hand (tên gọi khác).',
    resolve: ({ id, asOf }) => otherSpellings(id, asOf),
  }),
}));
