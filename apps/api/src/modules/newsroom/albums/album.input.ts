import { builder } from '#graphql/builder.ts';

export const CreateAlbumInput = builder.inputType('CreateAlbumInput', {
  fields: (t) => ({
    orgUnit: t.id({ required: true }),
    title: t.string({ required: true }),
    slug: t.string({ description: 'Made from the title when left out.' }),
    description: t.string(),
    takenOn: t.field({ type: 'Date' }),
  }),
});

export const UpdateAlbumInput = builder.inputType('UpdateAlbumInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    title: t.string({ required: true }),
    slug: t.string({ description: 'Stays as it is when left out.' }),
    description: t.string(),
    takenOn: t.field({ type: 'Date' }),
  }),
});

function versionedInput(name: string) {
  return builder.inputType(name, {
    fields: (t) => ({
      id: t.id({ required: true }),
      expectedVersion: t.int({ required: true }),
    }),
  });
}

export const PublishAlbumInput = versionedInput('PublishAlbumInput');
export const UnpublishAlbumInput = versionedInput('UnpublishAlbumInput');
export const DeleteAlbumInput = versionedInput('DeleteAlbumInput');
