import { fileURLToPath } from 'node:url';

/** Where the public description of the API is kept: the API prints it, web and admin are generated from it. */
export const schemaFile = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
