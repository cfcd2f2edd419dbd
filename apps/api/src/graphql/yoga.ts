import type { DocumentNode, ExecutionArgs, GraphQLError, GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Context } from '#context.ts';
import { costError, costOf } from './cost.ts';
import { documentCache } from './document-cache.ts';
import { toPublicError } from './errors.ts';
import { limits, shapeRule } from './limits.ts';

/** What the HTTP server hands to Yoga with each request. */
export interface ServerContext {
  api: Context;
}

function operationOf(args: ExecutionArgs) {
  const operations = args.document.definitions.filter((d) => d.kind === 'OperationDefinition');
  const wanted = args.operationName;
  return wanted ? operations.find((o) => o.name?.value === wanted) : operations[0];
}

const guards: Plugin = {
  onParse({ parseFn, setParseFn }) {
    setParseFn((source, options) => parseFn(source, { ...options, maxTokens: limits.tokens }));
  },
  onValidate({ addValidationRule }) {
    addValidationRule(shapeRule);
    return ({ valid, result, setResult }) => {
      if (!valid) setResult(result.map(toPublicError));
    };
  },
  onExecute({ args, setResultAndStopExecution }) {
    const operation = operationOf(args);
    if (!operation) return;
    const { schema, document, variableValues } = args;
    const variables = variableValues ?? {};
    const error = costError(costOf({ schema, document, operation, variables }));
    if (error) setResultAndStopExecution({ errors: [error] });
  },
};

/** GraphQL over HTTP, with the limits and the public face of errors. */
export function createGraphqlHandler(schema: GraphQLSchema) {
  return createYoga<ServerContext, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    batching: false,
    parserAndValidationCache: {
      documentCache: documentCache<DocumentNode>(),
      errorCache: documentCache(),
    },
    // Decided before Yoga, by origin.
    cors: false,
    logging: false,
    plugins: [guards],
    context: ({ api }) => api,
    maskedErrors: {
      maskError: (error) =>
        error instanceof Error ? toPublicError(error) : toPublicError(new Error(String(error))),
    },
  });
}

/** An answer in GraphQL's form for a request that never reached the schema. */
export function errorBody(error: unknown): { errors: GraphQLError[] } {
  return { errors: [toPublicError(error)] };
}
