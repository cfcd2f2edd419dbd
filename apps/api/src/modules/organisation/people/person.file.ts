import type { SensitiveFact as SensitiveFactRow } from '@hoi/db/prisma';
import type { SensitiveAttribute as Attribute } from '@hoi/domain/sensitive-attribute';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { holdsOn } from '#modules/organisation/units/dated-rows.ts';
import { shownDay } from '#modules/organisation/units/public-days.ts';
import { db } from '#outside/db.ts';
import { Appointment } from './appointment.type.ts';
import { seatColumns } from './committee-row.ts';
import { CommitteeSeat } from './committee-seat.type.ts';
import { forKeepers, officesOf } from './people-readers.ts';
import { visibleSeats } from './person.policy.ts';
import { Person } from './person.type.ts';
import { Qualification } from './qualification.type.ts';

export const SensitiveAttribute = describedEnum<Attribute>('SensitiveAttribute', {
  description: 'Sensitive personal data (dữ liệu cá nhân nhạy cảm) that the Union counts.',
  descriptions: {
    ETHNIC_GROUP: 'The people that she belongs to (dân tộc).',
    RELIGION: 'Her religion (tôn giáo).',
    PARTY_MEMBERSHIP: 'Whether she is a member of the Party (đảng viên).',
  },
});

const SensitiveFact = builder
  .objectRef<Pick<SensitiveFactRow, 'attribute' | 'value'>>('SensitiveFact')
  .implement({
    description: 'One sensitive fact about one person.',
    fields: (t) => ({
      attribute: t.expose('attribute', {
        type: SensitiveAttribute,
        description: 'What it is about.',
      }),
      value: t.exposeString('value', { description: 'As it was entered, Vietnamese.' }),
    }),
  });

const personOf = (id: string) => db.person.findUnique({ where: { id }, select: { id: true } });

builder.objectFields(Person, (t) => ({
  appointments: t.field({
    type: [Appointment],
    price: { rows: 10 },
    description: 'Her offices, the latest first; with a day only those of that day, by rank.',
    args: { asOf: t.arg({ type: 'Date', description: 'The day; all days when left out.' }) },
    resolve: async ({ id }, { asOf }, { viewer }) =>
      officesOf(viewer, id, asOf ? await shownDay(viewer, asOf) : null),
  }),
  seats: t.field({
    type: [CommitteeSeat],
    price: { rows: 5 },
    description: 'Her seats in committees, the latest first; with a day only those of that day.',
    args: { asOf: t.arg({ type: 'Date', description: 'The day; all days when left out.' }) },
    resolve: async ({ id }, { asOf }, { viewer }) => {
      const day = asOf && (await shownDay(viewer, asOf));
      const onDay = day ? { AND: [holdsOn(day), { committee: holdsOn(day) }] } : {};
      const rows = await personOf(id).seats({
        where: { AND: [onDay, visibleSeats(viewer)] },
        orderBy: [{ validFrom: 'desc' }, { id: 'desc' }],
        take: 200,
        select: seatColumns,
      });
      return rows ?? [];
    },
  }),
  qualifications: t.field({
    type: [Qualification],
    price: { rows: 5 },
    nullable: true,
    description:
      'What she has learnt (trình độ, bồi dưỡng), the latest first. For staff of a unit where she holds an office; null for everybody else.',
    resolve: forKeepers('person:write', ({ id }) =>
      personOf(id).qualifications({
        orderBy: [{ obtainedOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
        take: 200,
      }),
    ),
  }),
  sensitiveFacts: t.field({
    type: [SensitiveFact],
    price: { rows: 3 },
    nullable: true,
    description:
      'Sensitive facts about her, by attribute. For statisticians of a unit where she holds an office (permission person:read-sensitive); null for everybody else.',
    resolve: forKeepers('person:read-sensitive', ({ id }) =>
      personOf(id).sensitiveFacts({ orderBy: { attribute: 'asc' } }),
    ),
  }),
}));
