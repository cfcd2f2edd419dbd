import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { findPerson } from './people-readers.ts';
import { Person } from './person.type.ts';

builder.queryField('person', (t) =>
  t.field({
    type: Person,
    open: true,
    shared: true,
    nullable: true,
    description: 'One person by her id; null when there is none that the viewer may know of.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id: globalId }, { viewer }) => {
      const id = localId(globalId, 'Person');
      return id ? findPerson(viewer, id) : null;
    },
  }),
);
