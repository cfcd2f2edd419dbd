import { builder } from '#graphql/builder.ts';

const NewPhotoInput = builder.inputType('NewPhotoInput', {
  fields: (t) => ({
    media: t.id({ required: true, description: 'A picture from uploadMedia or mediaFiles.' }),
    caption: t.string(),
    alt: t.string({ description: "The picture's own when left out." }),
    takenOn: t.field({ type: 'Date' }),
  }),
});

export const AddPhotosInput = builder.inputType('AddPhotosInput', {
  fields: (t) => ({
    album: t.id({ required: true }),
    photos: t.field({ type: [NewPhotoInput], required: true }),
  }),
});

export const UpdatePhotoInput = builder.inputType('UpdatePhotoInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    media: t.id({ description: 'Stays as it is when left out.' }),
    caption: t.string(),
    alt: t.string(),
    takenOn: t.field({ type: 'Date' }),
  }),
});

export const RemovePhotoInput = builder.inputType('RemovePhotoInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
  }),
});

export const ReorderPhotosInput = builder.inputType('ReorderPhotosInput', {
  fields: (t) => ({
    album: t.id({ required: true }),
    photos: t.idList({
      required: true,
      description: 'All photos of the album in their new order.',
    }),
  }),
});
