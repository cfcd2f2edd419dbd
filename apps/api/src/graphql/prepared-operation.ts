import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '#context.ts';
import { costError, costOf } from './cost.ts';
import { documentCache } from './document-cache.ts';
import { toPublicError } from './errors.ts';
import { limits, shapeRule } from './limits.ts';

/** Variables of a request, as JSON gave them. */
export type Variables = Readonly<Record<string, unknown>>;

export interface PreparedOperation {
  isMutation: boolean;
  /** Whether every anonymous reader gets the same answer, so that one may serve them all. */
  isShared: boolean;
  run(context: Context, variables: Variables): Promise<JsonAnswer>;
}

/** An answer as JSON in UTF-8, errors in their public form. */
export interface JsonAnswer {
  body: Buffer;
  failed: boolean;
}

// What these answer depends on who asks, not only on what is asked.
const personalFields = new Set(['viewer', 'rateLimit', 'viewerHasVoted', 'viewerCan']);

const prepared = documentCache<PreparedOperation | GraphQLError[]>();
const preparedFor = new WeakSet<GraphQLSchema>();

function isShared(document: DocumentNode): boolean {
  let shared = true;
  visit(document, {
    Field: (node) => {
      if (personalFields.has(node.name.value)) shared = false;
    },
  });
  return shared;
}

const longText = 64 * 1024;

function asJson(result: ExecutionResult): JsonAnswer {
  const failed = result.errors !== undefined;
  const text = JSON.stringify(
    failed ? { ...result, errors: result.errors?.map(toPublicError) } : result,
  );
  if (text.length < longText) return { body: Buffer.from(text), failed };
  // Sockets and Buffer.from take twice as long for a long text with Vietnamese letters.
  const body = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  body.write(text);
  return { body, failed };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): PreparedOperation | GraphQLError[] {
  const compiled = compileQuery(schema, document, operation.name?.value ?? '');
  if (!isCompiledQuery(compiled)) return [...(compiled.errors ?? [])];
  return {
    isMutation: operation.operation === 'mutation',
    isShared: operation.operation === 'query' && isShared(document),
    run: async (context, variables) => {
      const tooDear = costError(costOf({ schema, document, operation, variables }));
      if (tooDear) return asJson({ errors: [tooDear] });
      return asJson(await compiled.query(null, context, variables));
    },
  };
}

function prepare(schema: GraphQLSchema, source: string, operationName: string | undefined) {
  try {
    const document = parse(source, { maxTokens: limits.tokens });
    const errors = validate(schema, document, [...specifiedRules, shapeRule], { maxErrors: 10 });
    if (errors.length > 0) return [...errors];
    const operation = getOperationAST(document, operationName);
    if (!operation || operation.operation === 'subscription') {
      return [new GraphQLError('The document has no such operation.')];
    }
    return compile(schema, document, operation);
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/**
 * Parses, checks and compiles a document once; later requests with it skip all three.
 * @returns the operation, or the errors to answer with
 */
export function prepareOperation(
  schema: GraphQLSchema,
  source: string,
  operationName: string | undefined,
): PreparedOperation | GraphQLError[] {
  if (!preparedFor.has(schema)) {
    prepared.clear();
    preparedFor.add(schema);
  }
  const key = `${operationName ?? ''}\n${source}`;
  const known = prepared.get(key);
  if (known) return known;
  const fresh = prepare(schema, source, operationName);
  prepared.set(key, fresh);
  return fresh;
}
