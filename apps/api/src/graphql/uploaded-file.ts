import { questionFaults, scalarWords } from '@hoi/localization/en/frame/questions';
import { scalars } from '@hoi/validation/scalars';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { builder } from './builder.ts';

/** Yoga brings a class of its own in place of the global File, so the shape decides. */
function isFile(value: unknown): value is File {
  return (
    typeof value === 'object' &&
    value !== null &&
    'arrayBuffer' in value &&
    typeof value.arrayBuffer === 'function' &&
    'name' in value &&
    typeof value.name === 'string'
  );
}

builder.scalarType('File', {
  description:
    'An uploaded file: send the request as multipart/form-data, as the GraphQL multipart request specification says.',
  serialize: () => {
    throw new GraphQLError(questionFaults.scalar('File', scalarWords.fileForInput));
  },
  parseValue: (value) => {
    if (isFile(value)) return value;
    throw new GraphQLError(questionFaults.scalar('File', scalarWords.filePart), {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  },
});

/** A file that comes with a form. */
export const uploadedFile = z.custom<File>(isFile).register(scalars, { name: 'File' });

/** Reads a file; commands do so once they know that the viewer may send it. */
export function readerOf(file: File) {
  return async () => ({
    bytes: new Uint8Array(await file.arrayBuffer()),
    fileName: file.name,
  });
}
