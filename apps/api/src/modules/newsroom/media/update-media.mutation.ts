import { updateMediaInput } from '@hoi/validation/newsroom/media';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { UpdateMediaInput } from './media.input.ts';
import { mediaPayload, requireMediaId } from './media-payload.ts';
import { updateMedia } from './update-media.command.ts';

const UpdateMediaPayload = mediaPayload('UpdateMediaPayload');

builder.mutationField('updateMedia', (t) =>
  t.field({
    type: UpdateMediaPayload,
    again: 'subject',
    description: 'Changes the alternative text of a file. Authors and above.',
    args: { input: t.arg({ type: UpdateMediaInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(updateMediaInput, input);
      const id = requireMediaId(fields.id);
      await updateMedia(viewer, { ...fields, id });
      return { id };
    },
  }),
);
