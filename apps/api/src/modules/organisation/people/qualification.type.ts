import type { Qualification as QualificationRow } from '@hoi/db/prisma';
import { qualificationKinds } from '@hoi/domain/qualification-kind';
import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { dayOrNull } from '#outside/stored-day.ts';
import { keptPeople } from './person.policy.ts';

export const QualificationKind = builder.enumType('QualificationKind', {
  description: 'What a qualification or training is in (loại trình độ).',
  values: qualificationKinds,
});

export const Qualification = builder.objectRef<QualificationRow>('Qualification');

builder.node(Qualification, {
  description:
    'A qualification or training of a person (trình độ, bồi dưỡng); a part of her file, for those who keep it.',
  id: { resolve: (qualification) => qualification.id },
  loadWithoutCache: (id, { viewer }) =>
    db.qualification.findFirst({ where: { id, person: keptPeople(viewer, 'person:write') } }),
  fields: (t) => ({
    kind: t.expose('kind', { type: QualificationKind }),
    name: t.exposeString('name'),
    institution: t.exposeString('institution', { description: 'Nơi đào tạo; may be empty.' }),
    obtainedOn: t.field({
      type: 'Date',
      nullable: true,
      resolve: ({ obtainedOn }) => dayOrNull(obtainedOn),
    }),
  }),
});
