import { type DocumentNode, type GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql';
import { LRUCache } from 'lru-cache';
import { said } from './caller-words.ts';
import { knownOperation } from './known-operations.ts';
import { interpreter, type Operation, operationOf } from './operation.ts';
import { questionError } from './question-error.ts';
import { readDocument } from './read-document.ts';

// A parsed document takes some hundred times the memory of its text: this much text is 60 MB.
const mostText = 256 * 1024;
const longestDocument = 16 * 1024;

/** A valid document of a stranger, with those of its operations that were asked for, by their names. */
interface Kept {
  document: DocumentNode;
  operations: Map<string | undefined, Operation>;
}

/** Valid documents of strangers, by their text; refused ones are read anew each time. */
function documentCache() {
  return new LRUCache<string, Kept>({
    maxSize: mostText,
    maxEntrySize: longestDocument,
    sizeCalculation: (_kept, text) => Math.max(1, text.length),
  });
}

// Outlives changes: made of the schema and of documents.
const strangers = new WeakMap<GraphQLSchema, ReturnType<typeof documentCache>>();

/** A stranger's document, parsed and checked now or a moment ago. */
function documentOf(schema: GraphQLSchema, text: string): Kept | GraphQLError[] {
  const kept = strangers.get(schema) ?? documentCache();
  strangers.set(schema, kept);
  const known = kept.get(text);
  if (known) return known;
  const read = readDocument(schema, text);
  if (Array.isArray(read)) return read;
  const made: Kept = { document: read, operations: new Map() };
  kept.set(text, made);
  return made;
}

/** The operation of a document that anybody may have written: it is interpreted, never compiled. */
export function strangeOperation(
  schema: GraphQLSchema,
  text: string,
  operationName: string | undefined,
): Operation | GraphQLError[] {
  const kept = documentOf(schema, text);
  if (Array.isArray(kept)) return kept;
  const { document, operations } = kept;
  const ready = operations.get(operationName);
  if (ready) return ready;
  const operation = getOperationAST(document, operationName);
  if (!operation || operation.operation === 'subscription') return [noSuchOperation()];
  const made = operationOf(
    schema,
    document,
    operation,
    interpreter(schema, document, operationName),
  );
  // Each is there under its name, and the only one under none as well: no more than the document has room for.
  operations.set(operationName, made);
  return made;
}

function noSuchOperation(): GraphQLError {
  return questionError(said((w) => w.questions.unknownOperation));
}

/**
 * What a request wants done: documents that the build knows are compiled once, all others are
 * interpreted, and neither takes the other's place.
 * @returns the operation, or the errors to answer with
 */
export function prepareOperation(
  schema: GraphQLSchema,
  text: string,
  operationName: string | undefined,
): Operation | GraphQLError[] {
  const known = knownOperation(schema, text);
  if (!known) return strangeOperation(schema, text, operationName);
  const isMeant = operationName === undefined || operationName === known.name;
  return isMeant ? known : [noSuchOperation()];
}
