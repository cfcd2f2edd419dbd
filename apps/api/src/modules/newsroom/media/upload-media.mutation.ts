import { uploadMediaInput } from '@hoi/validation/newsroom/media';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { UploadMediaInput } from './media.input.ts';
import { mediaPayload } from './media-payload.ts';
import { uploadMedia } from './upload-media.command.ts';

const UploadMediaPayload = mediaPayload('UploadMediaPayload');

builder.mutationField('uploadMedia', (t) =>
  t.field({
    type: UploadMediaPayload,
    again: 'subject',
    description:
      'Keeps a picture or document for a unit; pictures are re-encoded. Authors and above.',
    args: { input: t.arg({ type: UploadMediaInput, required: true }) },
    resolve: async (_root, { input: { file, ...input } }, { viewer }) => {
      const read = async () => ({
        bytes: new Uint8Array(await file.arrayBuffer()),
        fileName: file.name,
      });
      return { id: await uploadMedia(viewer, { ...parseInput(uploadMediaInput, input), read }) };
    },
  }),
);
