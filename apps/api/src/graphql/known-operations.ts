import { knownDocuments } from '@hoi/contract/known-documents';
import { type DocumentNode, type GraphQLSchema, getOperationAST, Kind, visit } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { interpreter, type Operation, operationOf } from './operation.ts';
import { readDocument } from './read-document.ts';

const documents = Object.values(knownDocuments);
const texts = new Set(documents.flatMap((known) => Object.values(known)));
// Outlives changes: made of the schema and of documents.
const compiled = new WeakMap<GraphQLSchema, Map<string, Operation>>();

/** The text of a document that this build knows by its hash. */
export function knownText(documentId: string): string | undefined {
  return documents.find((known) => Object.hasOwn(known, documentId))?.[documentId];
}

/**
 * The operation of a document that this build asks itself, compiled at its first use and never let
 * go; undefined for every other text. Compiling is dear, so nobody else may have it done.
 * @throws Error when the document does not fit the schema: the build is not of one piece
 */
export function knownOperation(schema: GraphQLSchema, text: string): Operation | undefined {
  if (!texts.has(text)) return undefined;
  const ready = compiled.get(schema) ?? new Map<string, Operation>();
  compiled.set(schema, ready);
  const known = ready.get(text) ?? compileOperation(schema, text);
  ready.set(text, known);
  return known;
}

/** What the compiler would make something else of than the standard says. */
function refuseMiscompiled(document: DocumentNode): void {
  const mayBeNull = new Set<string>();
  visit(document, {
    Name: ({ value }) => {
      // It is written down as an assignment, which makes no field of this name.
      if (value === '__proto__') throw new Error('the name __proto__ cannot be compiled');
    },
    VariableDefinition: ({ variable, type }) => {
      if (type.kind !== Kind.NON_NULL_TYPE) mayBeNull.add(variable.name.value);
    },
    Directive: ({ arguments: given = [] }) => {
      const [condition] = given.flatMap(({ value }) => (value.kind === Kind.VARIABLE ? value : []));
      // Null would count as a condition that is met, or not, instead of as an error.
      if (condition && mayBeNull.has(condition.name.value))
        throw new Error('a condition that may be null cannot be compiled');
    },
  });
}

/**
 * Compiles a document, whosever it is: dear, and kept by nobody.
 * @throws Error when it does not fit the schema
 */
export function compileOperation(schema: GraphQLSchema, text: string): Operation {
  const document = readDocument(schema, text);
  if (Array.isArray(document)) throw new Error('a known document does not fit the schema');
  refuseMiscompiled(document);
  const operation = getOperationAST(document);
  const query = compileQuery(schema, document);
  if (!operation || !isCompiledQuery(query)) throw new Error('a known document does not compile');
  const interpret = interpreter(schema, document);
  return operationOf(schema, document, operation, async (context, variables) => {
    const result = await query.query(null, context, variables);
    // Nothing has run, for the variables were refused: in words that differ from everybody's.
    return result.data === undefined ? interpret(context, variables) : result;
  });
}
