import { versionedInput } from '@hoi/validation/versioned';
import { formInput } from '#graphql/form-input.ts';
import { change } from '#graphql/mutation.ts';
import { readerOf, uploadedFile } from '#graphql/uploaded-file.ts';
import { mediaPayload } from '#modules/newsroom/media/media-payload.ts';
import { replaceMedia } from './replace-media.command.ts';

change('replaceMedia', {
  description:
    'Puts another file in the place of one, wherever it is used; its address changes. Authors and above; for what readers see, those who publish.',
  of: 'MediaFile',
  input: formInput('ReplaceMediaInput', versionedInput.extend({ file: uploadedFile }), {
    descriptions: { file: 'At most 15 MB; a picture for a picture, a document for a document.' },
  }),
  payload: mediaPayload('ReplaceMediaPayload'),
  command: (viewer, { file, ...target }) =>
    replaceMedia(viewer, { ...target, read: readerOf(file) }),
});
