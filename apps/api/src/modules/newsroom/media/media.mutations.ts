import { updateMediaInput, uploadMediaInput } from '@hoi/validation/newsroom/media';
import { change, creation, removal, rowPayload } from '#graphql/mutation.ts';
import { readerOf, uploadedFile } from '#graphql/uploaded-file.ts';
import { deleteMedia } from './delete-media.command.ts';
import { updateMedia } from './update-media.command.ts';
import { uploadMedia } from './upload-media.command.ts';

const mediaPayload = rowPayload('MediaFile');

creation('uploadMedia', {
  description:
    'Keeps a picture or document for a unit; pictures are re-encoded. Authors and above.',
  input: uploadMediaInput.extend({ file: uploadedFile }),
  descriptions: {
    file: 'The bytes, at most 15 MB.',
    orgUnit: 'The unit whose file it is.',
    alt: 'What the picture shows (văn bản thay thế).',
  },
  payload: mediaPayload,
  command: (viewer, { file, ...fields }) =>
    uploadMedia(viewer, { ...fields, read: readerOf(file) }),
});

change('updateMedia', {
  description: 'Changes the alternative text of a file. Authors and above.',
  of: 'MediaFile',
  input: updateMediaInput,
  payload: mediaPayload,
  command: updateMedia,
});

removal('deleteMedia', {
  description: 'Removes a file; refused while anything uses it. Authors and above.',
  of: 'MediaFile',
  command: deleteMedia,
});
