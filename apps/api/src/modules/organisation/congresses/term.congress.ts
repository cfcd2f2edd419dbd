import { builder } from '#graphql/builder.ts';
import { Appointment } from '#modules/organisation/people/appointment.type.ts';
import { Committee } from '#modules/organisation/people/committee.type.ts';
import { Congress, findCongress } from './congress.type.ts';

for (const type of [Appointment, Committee]) {
  builder.objectField(type, 'congress', (t) =>
    t.field({
      type: Congress,
      nullable: true,
      description: 'The congress whose term (nhiệm kỳ) it belongs to; null when none is named.',
      resolve: ({ congressId }, _args, { viewer }) =>
        congressId === null ? null : findCongress(viewer, congressId),
    }),
  );
}
