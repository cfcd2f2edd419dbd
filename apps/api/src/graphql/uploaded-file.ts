import { scalars } from '@hoi/validation/scalars';
import { z } from 'zod';
import { builder } from './builder.ts';
import { refuseValue } from './scalars.ts';

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
  serialize: () => refuseValue('File', 'fileForInput'),
  parseValue: (value) => (isFile(value) ? value : refuseValue('File', 'filePart')),
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
