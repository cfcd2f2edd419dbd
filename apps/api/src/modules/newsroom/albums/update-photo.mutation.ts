import { updatePhotoInput } from '@hoi/validation/newsroom/album';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { db } from '#outside/db.ts';
import { requireLocalId } from './album-payload.ts';
import { UpdatePhotoInput } from './photo.input.ts';
import { updatePhoto } from './update-photo.command.ts';

const UpdatePhotoPayload = builder.objectRef<{ id: string }>('UpdatePhotoPayload').implement({
  fields: (t) => ({
    photo: t.prismaField({
      type: 'Photo',
      resolve: (query, { id }) => db.photo.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

builder.mutationField('updatePhoto', (t) =>
  t.field({
    type: UpdatePhotoPayload,
    again: 'subject',
    description: "Changes a photo's words and, when given, its picture.",
    args: { input: t.arg({ type: UpdatePhotoInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(updatePhotoInput, input);
      const id = requireLocalId(fields.id, 'Photo');
      await updatePhoto(viewer, { ...fields, id });
      return { id };
    },
  }),
);
