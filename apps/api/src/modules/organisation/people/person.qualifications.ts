import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';
import { keepsFile } from './people-readers.ts';
import { Person } from './person.type.ts';
import { Qualification } from './qualification.type.ts';

builder.objectField(Person, 'qualifications', (t) =>
  t.field({
    type: [Qualification],
    price: { rows: 5 },
    nullable: true,
    description:
      'The latest first. For staff of a unit where she holds an office; null for everybody else.',
    resolve: async ({ id }, _args, { viewer }) =>
      (await keepsFile(viewer, id, 'person:write'))
        ? db.person.findUnique({ where: { id }, select: { id: true } }).qualifications({
            orderBy: [{ obtainedOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
            take: 200,
          })
        : null,
  }),
);
