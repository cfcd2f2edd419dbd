import path from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { schemaFile } from '@hoi/contract/node/schema-file';

const config: CodegenConfig = {
  // Relative: the tool takes this for a pattern, and a folder above may have brackets in its name.
  schema: path.relative(import.meta.dirname, schemaFile),
  documents: ['src/**/*.graphql.ts'],
  ignoreNoDocuments: true,
  generates: {
    './src/generated/': {
      preset: 'client',
      // A fragment is read, not used: React's rules for hooks do not apply to it.
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        importExtension: '.ts',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: {
          ID: 'string',
          BigInt: 'number',
          Date: 'string',
          DateTime: 'string',
          File: 'File',
          JSON: 'unknown',
          RichText: 'Record<string, unknown>',
        },
      },
    },
  },
};

// The tool reads the default export.
export default config;
