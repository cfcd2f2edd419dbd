import { versionedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { mediaPayload, requireMediaId } from '#modules/newsroom/media/media-payload.ts';
import { replaceMedia } from './replace-media.command.ts';

const ReplaceMediaInput = builder.inputType('ReplaceMediaInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    expectedVersion: t.int({ required: true }),
    file: t.field({
      type: 'File',
      required: true,
      description: 'At most 15 MB; a picture for a picture, a document for a document.',
    }),
  }),
});

const ReplaceMediaPayload = mediaPayload('ReplaceMediaPayload');

builder.mutationField('replaceMedia', (t) =>
  t.field({
    type: ReplaceMediaPayload,
    again: 'subject',
    description:
      'Puts another file in the place of one, wherever it is used; its address changes. Authors and above; for what readers see, those who publish.',
    args: { input: t.arg({ type: ReplaceMediaInput, required: true }) },
    resolve: async (_root, { input: { file, ...input } }, { viewer }) => {
      const { id: given, expectedVersion } = parseInput(versionedInput, input);
      const id = requireMediaId(given);
      const read = async () => ({
        bytes: new Uint8Array(await file.arrayBuffer()),
        fileName: file.name,
      });
      await replaceMedia(viewer, { id, expectedVersion, read });
      return { id };
    },
  }),
);
