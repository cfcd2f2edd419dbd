import { type DocumentNode, Kind } from 'graphql';
import { stringifyDocument } from 'urql';
import type { Plugin } from 'vite';
import { graphql } from './src/generated/gql.ts';

const imported = /^import \{ graphql \} from '#generated\/gql\.ts';$/m;
const called = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;

function isDocument(value: unknown): value is DocumentNode {
  return Array.isArray(Object(value).definitions);
}

/** The document as it is sent, in a literal; a fragment is sent with those who name it. */
function literalOf(source: string, file: string): string {
  const document = graphql(source);
  if (!isDocument(document)) throw new Error(`${file}: run "npm run generate" first`);
  const isSent = document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return isSent ? JSON.stringify(stringifyDocument(document)) : 'undefined';
}

/**
 * Puts each document in the place where it is named. The generated table would come whole with the
 * first page: every document of every screen, parsed, and its source beside it.
 */
export function documentsInPlace(): Plugin {
  return {
    name: 'documents-in-place',
    enforce: 'pre',
    transform(code, file) {
      if (!imported.test(code)) return null;
      const text = code.replace(called, (_call, source: string) => literalOf(source, file));
      return { code: text.replace(imported, ''), map: null };
    },
  };
}
