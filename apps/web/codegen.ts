import type { CodegenConfig } from '@graphql-codegen/cli';
import { schemaFile } from '@hoi/contract/schema-file';

const config: CodegenConfig = {
  schema: schemaFile,
  documents: ['app/**/*.{ts,tsx}', '!app/api/generated/**'],
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
        scalars: { BigInt: 'number', Date: 'string', DateTime: 'string' },
      },
    },
  },
};
export default config;
