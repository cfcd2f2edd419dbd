import type { SensitiveFact as SensitiveFactRow } from '@hoi/db/prisma';
import { sensitiveAttributes } from '@hoi/domain/sensitive-attribute';
import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { keepsFile } from './people-readers.ts';
import { Person } from './person.type.ts';

export const SensitiveAttribute = builder.enumType('SensitiveAttribute', {
  description: 'Sensitive personal data (dữ liệu cá nhân nhạy cảm) that the Union counts.',
  values: sensitiveAttributes,
});

const SensitiveFact = builder
  .objectRef<Pick<SensitiveFactRow, 'attribute' | 'value'>>('SensitiveFact')
  .implement({
    description: 'One sensitive fact about one person.',
    fields: (t) => ({
      attribute: t.expose('attribute', { type: SensitiveAttribute }),
      value: t.exposeString('value'),
    }),
  });

builder.objectField(Person, 'sensitiveFacts', (t) =>
  t.field({
    type: [SensitiveFact],
    price: { rows: 3 },
    nullable: true,
    description:
      'For statisticians of a unit where she holds an office (permission person:read-sensitive); null for everybody else.',
    resolve: async ({ id }, _args, { viewer }) =>
      (await keepsFile(viewer, id, 'person:read-sensitive'))
        ? db.person
            .findUnique({ where: { id }, select: { id: true } })
            .sensitiveFacts({ orderBy: { attribute: 'asc' } })
        : null,
  }),
);
