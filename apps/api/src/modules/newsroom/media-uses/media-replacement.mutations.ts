import { versionedInput } from '@hoi/validation/versioned';
import { change, rowPayload } from '#graphql/mutation.ts';
import { readerOf, uploadedFile } from '#graphql/uploaded-file.ts';
import { replaceMedia } from './replace-media.command.ts';

change('replaceMedia', {
  description:
    'Puts another file in the place of one, wherever it is used; its address changes. Authors and above; for what readers see, those who publish.',
  of: 'MediaFile',
  input: versionedInput.extend({ file: uploadedFile }),
  descriptions: { file: 'At most 15 MB; a picture for a picture, a document for a document.' },
  payload: rowPayload('MediaFile'),
  command: (viewer, { file, ...target }) =>
    replaceMedia(viewer, { ...target, read: readerOf(file) }),
});
