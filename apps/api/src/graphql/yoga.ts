import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Context } from '#context.ts';
import { publicResult, questionOf } from './answer.ts';
import { toPublicError } from './errors.ts';
import { readParams } from './request-params.ts';

/** What the HTTP server hands to Yoga with each request. */
export interface ServerContext {
  api: Context;
  /** Does the work in the caller's turn, at its price. @throws RateLimitedError */
  serve: <Result>(cost: number, work: () => Promise<Result>) => Promise<Result>;
}

async function answer(
  schema: GraphQLSchema,
  given: unknown,
  mayWrite: boolean,
  { api, serve }: ServerContext,
): Promise<ExecutionResult> {
  const params = readParams(given);
  if (params instanceof GraphQLError) return refusal([params], 400);
  const question = questionOf(schema, params);
  if ('refused' in question) return refusal(question.refused);
  if (question.operation.isMutation && !mayWrite) {
    return refusal([new GraphQLError('Changes are sent by POST.')], 405);
  }
  return serve(question.cost, async () => publicResult(await question.run(api)));
}

function refusal(errors: readonly GraphQLError[], status?: number): ExecutionResult {
  const http = status === undefined ? {} : { http: { status } };
  return {
    errors: errors.map(toPublicError).map(
      (error) =>
        new GraphQLError(error.message, {
          ...error,
          extensions: { ...error.extensions, ...http },
        }),
    ),
  };
}

/** Every question goes through the one door; Yoga's own parser, rules and engine are never reached. */
function throughTheDoor(schema: GraphQLSchema): Plugin<ServerContext> {
  return {
    async onParams({ params, request, context, setResult }) {
      // Its type forgets what the server hands in with each request.
      const asked = context as unknown as ServerContext;
      setResult(await answer(schema, params, request.method === 'POST', asked));
    },
  };
}

/** GraphQL over HTTP as Yoga reads and writes it. */
export function createGraphqlHandler(schema: GraphQLSchema) {
  return createYoga<ServerContext>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    batching: false,
    parserAndValidationCache: false,
    // Decided before Yoga, by origin.
    cors: false,
    logging: false,
    plugins: [throughTheDoor(schema)],
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
