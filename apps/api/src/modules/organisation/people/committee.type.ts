import type { CommitteeKind as Kind } from '@hoi/domain/committee-kind';
import { abilities } from '#graphql/abilities.ts';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { changedPayload } from '#graphql/mutation.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { unitOn } from '#modules/organisation/units/unit-on.ts';
import { dayOf } from '#outside/stored-day.ts';
import type { CommitteeRow } from './committee-row.ts';
import { firstEnd, knownEnd, nearestDay } from './office-days.ts';
import { findCommittee } from './people-readers.ts';
import { forWriters, mayWriteAt } from './person.policy.ts';

export const CommitteeKind = describedEnum<Kind>('CommitteeKind', {
  description: 'What a committee of a unit is, from the widest to the narrowest.',
  descriptions: {
    EXECUTIVE: 'Elected by the congress; decides between congresses (Ban Chấp hành).',
    STANDING: 'Elected by the executive committee; decides between its meetings (Ban Thường vụ).',
    PERMANENT: 'Those who lead from day to day (Thường trực).',
  },
});

export const endOfCommittee = ({ validTo, orgUnit }: CommitteeRow) =>
  firstEnd(validTo, orgUnit.endsOn);

const CommitteeAbilities = abilities(
  'CommitteeAbilities',
  'What the viewer may do with a committee.',
  { update: { description: 'Change or delete it and its seats.' } },
);

export const Committee = builder.objectRef<CommitteeRow>('Committee');

builder.node(Committee, {
  open: true,
  description: 'A committee of a unit for one term (Ban Chấp hành, Ban Thường vụ, Thường trực).',
  id: { resolve: (committee) => committee.id },
  loadWithoutCache: (id, { viewer }) => findCommittee(viewer, id),
  fields: (t) => ({
    orgUnit: t.field({
      type: OrgUnit,
      description: 'As of the last day of the committee, until today.',
      resolve: (row) =>
        unitOn(row.orgUnitId, nearestDay(dayOf(row.validFrom), endOfCommittee(row))),
    }),
    kind: t.expose('kind', { type: CommitteeKind, description: 'Which committee it is.' }),
    size: t.exposeInt('size', {
      nullable: true,
      description: 'How many seats the congress set (số lượng ủy viên); null when not known.',
    }),
    startsOn: t.field({
      type: 'Date',
      description: 'Its first day.',
      resolve: ({ validFrom }) => dayOf(validFrom),
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day on which it no longer is; null while no end is known.',
      resolve: (row, _args, { viewer }) => knownEnd(viewer, row),
    }),
    version: t.int({
      nullable: true,
      description:
        'For expectedVersion of the next change, of its seats too. For staff of the unit; null for everybody else.',
      resolve: forWriters((row: CommitteeRow) => row.version),
    }),
    viewerCan: t.field({
      type: CommitteeAbilities,
      resolve: (row, _args, { viewer }) => ({ update: mayWriteAt(viewer, row) }),
    }),
  }),
});

export const CommitteePayload = changedPayload(
  'CommitteePayload',
  'committee',
  Committee,
  findCommittee,
);
