import type { Qualification as QualificationRow } from '@hoi/db/prisma';
import type { QualificationKind as Kind } from '@hoi/domain/qualification-kind';
import { builder } from '#graphql/builder.ts';
import { describedEnum } from '#graphql/described-enum.ts';
import { db } from '#outside/db.ts';
import { dayOrNull } from '#outside/stored-day.ts';
import { keptPeople } from './person.policy.ts';

export const QualificationKind = describedEnum<Kind>('QualificationKind', {
  description: 'What a qualification or training is in (loại trình độ).',
  descriptions: {
    EDUCATION: 'A profession, by a school or university (trình độ chuyên môn).',
    POLITICAL_THEORY: 'Political theory (lý luận chính trị).',
    STATE_MANAGEMENT: 'State management (quản lý nhà nước).',
    LANGUAGE: 'A foreign language (ngoại ngữ).',
    COMPUTING: 'Computing (tin học).',
    UNION_WORK: 'The work of the Union (nghiệp vụ công tác Hội).',
    TRAINING: 'A shorter course (tập huấn, bồi dưỡng).',
  },
});

export const Qualification = builder.objectRef<QualificationRow>('Qualification');

builder.node(Qualification, {
  description:
    'A qualification or training of a person (trình độ, bồi dưỡng); a part of her file, for those who keep it.',
  id: { resolve: (qualification) => qualification.id },
  loadWithoutCache: (id, { viewer }) =>
    db.qualification.findFirst({ where: { id, person: keptPeople(viewer, 'person:write') } }),
  fields: (t) => ({
    kind: t.expose('kind', { type: QualificationKind, description: 'What it is in.' }),
    name: t.exposeString('name', { description: 'As the certificate calls it.' }),
    institution: t.exposeString('institution', {
      description: 'Who gave it (nơi đào tạo); may be empty.',
    }),
    obtainedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day of the certificate; null when not known.',
      resolve: ({ obtainedOn }) => dayOrNull(obtainedOn),
    }),
  }),
});
