import { graphqlPath } from '@hoi/contract/addresses';
import type { Language } from '@hoi/domain/language';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { publicResult, questionOf } from './answer.ts';
import { said } from './caller-words.ts';
import type { Context } from './context.ts';
import { toPublicError, withHttp } from './errors.ts';
import { questionError } from './question-error.ts';
import { readParams } from './request-params.ts';

/** What the HTTP server hands to Yoga with each request. */
export interface ServerContext {
  api: Context;
  /** Does the work in the caller's turn, at its price. @throws RateLimitedError */
  serve: <Result>(cost: number, work: () => Promise<Result>) => Promise<Result>;
}

interface Door {
  schema: GraphQLSchema;
  language: Language;
}

async function answer(door: Door, given: unknown, { api, serve }: ServerContext) {
  const { schema, language } = door;
  const params = readParams(given);
  if (params instanceof GraphQLError) return publicResult({ errors: [params] }, language);
  const question = questionOf(schema, params);
  if ('refused' in question) return publicResult({ errors: question.refused }, language);
  return serve(question.cost, async () => publicResult(await question.run(api), language));
}

/** Every question goes through the one door; Yoga's own parser, rules and engine are never reached. */
function throughTheDoor(door: Door): Plugin<ServerContext> {
  return {
    async onParams({ params, context, setResult }) {
      // Its type forgets what the server hands in with each request.
      const asked = context as unknown as ServerContext;
      setResult(await answer(door, params, asked));
    },
  };
}

/** What Yoga finds wrong with the form of an upload, in words of ours and with its status; it runs nothing itself. */
function faultOfUpload(error: unknown, language: Language): GraphQLError {
  if (!(error instanceof GraphQLError) || error.originalError) {
    return toPublicError(error, language);
  }
  const told = toPublicError(questionError(said((w) => w.questions.notUpload)), language);
  withHttp(told.extensions, error.extensions.http);
  return told;
}

/** GraphQL in multipart requests, as Yoga reads and writes them, for callers of one language. */
export function createUploadHandler(schema: GraphQLSchema, language: Language) {
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
    plugins: [throughTheDoor({ schema, language })],
    maskedErrors: {
      maskError: (error) => faultOfUpload(error, language),
    },
  });
}

/** An answer in GraphQL's form for a request that never reached the schema. */
export function errorBody(error: unknown, language: Language): { errors: GraphQLError[] } {
  return { errors: [toPublicError(error, language)] };
}
