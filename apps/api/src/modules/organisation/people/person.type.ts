import { erasedName } from '@hoi/localization/words/organisation/people';
import { builder } from '#graphql/builder.ts';
import { findPerson, keepsFile, mayErase } from './people-readers.ts';
import type { PersonRow } from './person-row.ts';

const keepers = 'For staff of a unit where she holds an office; null for everybody else.';

interface Abilities {
  update: boolean;
  readSensitive: boolean;
  erase: boolean;
}

const PersonAbilities = builder.objectRef<Abilities>('PersonAbilities').implement({
  description: "What the viewer may do with a person's file.",
  fields: (t) => ({
    update: t.exposeBoolean('update', {
      description: 'Change it, give her an office, export it.',
    }),
    erase: t.exposeBoolean('erase', {
      description: 'Erase it: no unit outside of the viewer’s power has her in office.',
    }),
    readSensitive: t.exposeBoolean('readSensitive', { description: 'Read her sensitive facts.' }),
  }),
});

export const Person = builder.objectRef<PersonRow>('Person');

builder.node(Person, {
  scope: 'organisation:read',
  description:
    'A person in an office of the Union (cán bộ Hội). Readers know of published people only.',
  id: { resolve: (person) => person.id },
  loadWithoutCache: (id, { viewer }) => findPerson(viewer, id),
  fields: (t) => ({
    fullName: t.string({
      description: 'Họ tên; of an erased person, which staff alone see, a text that says so.',
      resolve: ({ fullName, erasedAt }) => (erasedAt ? erasedName : fullName),
    }),
    workEmail: t.exposeString('workEmail', { description: 'Thư điện tử công vụ; may be empty.' }),
    workPhone: t.exposeString('workPhone', { description: 'Điện thoại cơ quan; may be empty.' }),
    published: t.exposeBoolean('published', { description: 'Whether readers see her offices.' }),
    erased: t.boolean({
      description: 'Whether she was erased on request (đã xóa).',
      resolve: ({ erasedAt }) => erasedAt !== null,
    }),
    birthYear: t.int({
      nullable: true,
      description: `Năm sinh. ${keepers}`,
      resolve: async ({ id, birthYear }, _args, { viewer }) =>
        (await keepsFile(viewer, id, 'person:write')) ? birthYear : null,
    }),
    purpose: t.string({
      nullable: true,
      description: `What her data is kept for (mục đích lưu). ${keepers}`,
      resolve: async ({ id, purpose }, _args, { viewer }) =>
        (await keepsFile(viewer, id, 'person:write')) ? purpose : null,
    }),
    version: t.int({
      nullable: true,
      description: `For expectedVersion of the next update. ${keepers}`,
      resolve: async ({ id, version }, _args, { viewer }) =>
        (await keepsFile(viewer, id, 'person:write')) ? version : null,
    }),
    updatedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: keepers,
      resolve: async ({ id, updatedAt }, _args, { viewer }) =>
        (await keepsFile(viewer, id, 'person:write')) ? updatedAt : null,
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
