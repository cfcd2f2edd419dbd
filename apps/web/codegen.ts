import path from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { schemaFile } from '@hoi/contract/node/schema-file';

const config: CodegenConfig = {
  // Relative: the tool takes this for a pattern, and a folder above may have brackets in its name.
  schema: path.relative(import.meta.dirname, schemaFile),
  documents: ['app/**/*.{ts,tsx}', 'server/**/*.ts', '!app/api/generated/**'],
  ignoreNoDocuments: true,
  generates: {
    'app/api/generated/': {
      preset: 'client',
      // A fragment is read, not used: React's rules for hooks do not apply to it.
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        importExtension: '.ts',
        useTypeImports: true,
        enumsAsTypes: true,
        // A scalar that is not named here has to be looked at before it is used.
        defaultScalarType: 'unknown',
        scalars: { BigInt: 'number', Date: 'string', DateTime: 'string' },
      },
    },
  },
};
export default config;
