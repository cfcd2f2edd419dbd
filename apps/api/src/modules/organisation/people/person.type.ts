import { erasedName } from '@hoi/localization/words/organisation/people';
import { abilities } from '#graphql/abilities.ts';
import { builder } from '#graphql/builder.ts';
import { changedPayload } from '#graphql/mutation.ts';
import { findPerson, forKeepers, keepsFile, mayErase } from './people-readers.ts';
import type { PersonRow } from './person-row.ts';

const keepers = 'For staff of a unit where she holds an office; null for everybody else.';

const PersonAbilities = abilities(
  'PersonAbilities',
  "What the viewer may do with a person's file.",
  {
    update: { description: 'Change it, give her an office, export it.' },
    erase: { description: 'Erase it: no unit outside of the viewer’s power has her in office.' },
    readSensitive: { description: 'Read her sensitive facts.' },
  },
);

export const Person = builder.objectRef<PersonRow>('Person');

builder.node(Person, {
  open: true,
  description:
    'A person in an office of the Union (cán bộ Hội). Readers know of published people only.',
  id: { resolve: (person) => person.id },
  loadWithoutCache: (id, { viewer }) => findPerson(viewer, id),
  fields: (t) => ({
    fullName: t.string({
      description:
        'Her full name (họ tên); of an erased person, which staff alone see, a text that says so.',
      resolve: ({ fullName, erasedAt }) => (erasedAt ? erasedName : fullName),
    }),
    workEmail: t.exposeString('workEmail', {
      description: 'Her address at work (thư điện tử công vụ); may be empty.',
    }),
    workPhone: t.exposeString('workPhone', {
      description: 'Her telephone at work (điện thoại cơ quan); may be empty.',
    }),
    published: t.exposeBoolean('published', { description: 'Whether readers see her offices.' }),
    erased: t.boolean({
      description: 'Whether she was erased on request (đã xóa).',
      resolve: ({ erasedAt }) => erasedAt !== null,
    }),
    birthYear: t.int({
      nullable: true,
      description: `The year of her birth (năm sinh); null also when not known. ${keepers}`,
      resolve: forKeepers('person:write', (person) => person.birthYear),
    }),
    purpose: t.string({
      nullable: true,
      description: `What her data is kept for (mục đích lưu). ${keepers}`,
      resolve: forKeepers('person:write', (person) => person.purpose),
    }),
    version: t.int({
      nullable: true,
      description: `For expectedVersion of the next update. ${keepers}`,
      resolve: forKeepers('person:write', (person) => person.version),
    }),
    updatedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: `When her file changed last. ${keepers}`,
      resolve: forKeepers('person:write', (person) => person.updatedAt),
    }),
    viewerCan: t.field({
      type: PersonAbilities,
      resolve: async ({ id, erasedAt }, _args, { viewer }) => {
        if (erasedAt) return { update: false, readSensitive: false, erase: false };
        const [update, readSensitive, erase] = await Promise.all([
          keepsFile(viewer, id, 'person:write'),
          keepsFile(viewer, id, 'person:read-sensitive'),
          mayErase(viewer, id),
        ]);
        return { update, readSensitive, erase };
      },
    }),
  }),
});

/** What a change of a person's file returns. */
export const PersonPayload = changedPayload('PersonPayload', 'person', Person, findPerson);
