import { graphqlPath } from '@hoi/contract/addresses';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { publicResult, questionOf } from './answer.ts';
import type { Context } from './context.ts';
import { toPublicError } from './errors.ts';
import { readParams } from './request-params.ts';

/** What the HTTP server hands to Yoga with each request. */
export interface ServerContext {
  api: Context;
  /** Does the work in the caller's turn, at its price. @throws RateLimitedError */
  serve: <Result>(cost: number, work: () => Promise<Result>) => Promise<Result>;
}

async function answer(schema: GraphQLSchema, given: unknown, { api, serve }: ServerContext) {
  const params = readParams(given);
  if (params instanceof GraphQLError) return publicResult({ errors: [params] });
  const question = questionOf(schema, params);
  if ('refused' in question) return publicResult({ errors: question.refused });
  return serve(question.cost, async () => publicResult(await question.run(api)));
}

/** Every question goes through the one door; Yoga's own parser, rules and engine are never reached. */
function throughTheDoor(schema: GraphQLSchema): Plugin<ServerContext> {
  return {
    async onParams({ params, context, setResult }) {
      // Its type forgets what the server hands in with each request.
      const asked = context as unknown as ServerContext;
      setResult(await answer(schema, params, asked));
    },
  };
}

/** GraphQL in multipart requests, as Yoga reads and writes them. */
export function createUploadHandler(schema: GraphQLSchema) {
  return createYoga<ServerContext>({
    schema,
    graphqlEndpoint: graphqlPath,
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
