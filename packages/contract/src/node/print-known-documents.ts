import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { DocumentNode } from 'graphql';

function isOperation(value: unknown): value is DocumentNode {
  const definitions: unknown = Object(value).definitions;
  return Array.isArray(definitions) && definitions.some((d) => d.kind === 'OperationDefinition');
}

/**
 * Writes the operations among what a generated module exports, by the SHA-256 of their text.
 * @param print the printer of the client that will send them: what it sends is recognised by its text
 */
export function printKnownDocuments(
  file: URL,
  exported: object,
  print: (document: DocumentNode) => string,
): void {
  const texts = Object.values(exported).filter(isOperation).map(print);
  const known = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]);
  known.sort(([, a = ''], [, b = '']) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(known), null, 2)}\n`);
}
