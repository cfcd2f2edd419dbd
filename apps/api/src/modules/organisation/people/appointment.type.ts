import type { Office as OfficeName } from '@hoi/domain/office';
import { abilities } from '#graphql/abilities.ts';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { changedPayload } from '#graphql/mutation.ts';
import { OrgUnit } from '#modules/organisation/units/org-unit.type.ts';
import { unitOn } from '#modules/organisation/units/unit-on.ts';
import { dayOf, dayOrNull } from '#outside/stored-day.ts';
import type { AppointmentRow } from './appointment-row.ts';
import { firstEnd, knownEnd, nearestDay } from './office-days.ts';
import { findAppointment } from './people-readers.ts';
import { forWriters, mayWriteAt } from './person.policy.ts';
import { Person } from './person.type.ts';

export const Office = describedEnum<OfficeName>('Office', {
  description: 'Offices (chức vụ), from the highest to the lowest.',
  descriptions: {
    PRESIDENT: 'Leads a unit (chủ tịch).',
    VICE_PRESIDENT: 'Stands in for the president (phó chủ tịch).',
    STANDING_MEMBER: 'Member of the standing committee (ủy viên Ban Thường vụ).',
    HEAD: "Heads a department of the unit's office (trưởng ban).",
    DEPUTY_HEAD: 'Stands in for the head of a department (phó trưởng ban).',
    OFFICER: 'Works in the office of a unit (cán bộ).',
    BRANCH_HEAD: 'Leads a branch (chi hội trưởng).',
    BRANCH_DEPUTY: 'Stands in for the head of a branch (chi hội phó).',
    GROUP_HEAD: 'Leads a group of a branch (tổ trưởng).',
    OTHER: 'Any other office; `title` says which (chức vụ khác).',
  },
});

const staff = 'For staff of the unit; null for everybody else.';

const endOf = ({ validTo, orgUnit }: AppointmentRow) => firstEnd(validTo, orgUnit.endsOn);

const AppointmentAbilities = abilities(
  'AppointmentAbilities',
  'What the viewer may do with an office that somebody holds.',
  { update: { description: 'Correct, end or remove it.' } },
);

export const Appointment = builder.objectRef<AppointmentRow>('Appointment');

builder.node(Appointment, {
  open: true,
  description: 'An office that a person holds or held (bổ nhiệm), from one day to another.',
  id: { resolve: (appointment) => appointment.id },
  loadWithoutCache: (id, { viewer }) => findAppointment(viewer, id),
  fields: (t) => ({
    person: t.field({
      type: Person,
      description: 'Who holds or held it.',
      resolve: ({ person }) => person,
    }),
    orgUnit: t.field({
      type: OrgUnit,
      description:
        'As of the day asked for; otherwise of the last day on which she held the office, until today.',
      resolve: (row) =>
        unitOn(row.orgUnitId, row.asOf ?? nearestDay(dayOf(row.validFrom), endOf(row))),
    }),
    office: t.expose('office', { type: Office, description: 'Its rank (chức vụ).' }),
    title: t.exposeString('title', { description: 'The office as it is written out (chức danh).' }),
    fullTime: t.exposeBoolean('fullTime', {
      description: 'Whether it is her work (chuyên trách) and not beside another.',
    }),
    startsOn: t.field({
      type: 'Date',
      description: 'The first day on which she holds it.',
      resolve: ({ validFrom }) => dayOf(validFrom),
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The first day on which she no longer holds it, or on which the unit is gone; null while no end is known.',
      resolve: (row, _args, { viewer }) => knownEnd(viewer, row),
    }),
    position: t.exposeInt('position', {
      description: 'Place among equal offices, smallest first.',
    }),
    decisionNumber: t.string({
      nullable: true,
      description: `The decision behind it (số quyết định); may be empty. ${staff}`,
      resolve: forWriters((row: AppointmentRow) => row.decisionNumber),
    }),
    decisionDate: t.field({
      type: 'Date',
      nullable: true,
      description: `The day of that decision (ngày quyết định); null also when not known. ${staff}`,
      resolve: forWriters((row: AppointmentRow) => dayOrNull(row.decisionDate)),
    }),
    version: t.int({
      nullable: true,
      description: `For expectedVersion of the next change. ${staff}`,
      resolve: forWriters((row: AppointmentRow) => row.version),
    }),
    viewerCan: t.field({
      type: AppointmentAbilities,
      resolve: (row, _args, { viewer }) => ({ update: mayWriteAt(viewer, row) }),
    }),
  }),
});

export const AppointmentPayload = changedPayload(
  'AppointmentPayload',
  'appointment',
  Appointment,
  findAppointment,
);
