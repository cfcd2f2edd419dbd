import type { Language } from '@hoi/domain/language';
import type { GraphQLSchema } from 'graphql';
import type { Context as HonoContext } from 'hono';
import { asJson } from '#graphql/answer.ts';
import { said } from '#graphql/caller-words.ts';
import { questionError } from '#graphql/question-error.ts';
import { createUploadHandler, type ServerContext } from '#graphql/yoga.ts';
import { type AnswerType, answerType, bodyKind } from './graphql-media.ts';
import {
  paramsOfAddress,
  paramsOfBody,
  type Reply,
  readyQuestion,
  refusal,
  replyOf,
} from './graphql-reply.ts';

const methods = ['GET', 'HEAD', 'POST'];

/**
 * What is wrong with a request before anything of it is read; null when nothing is. Other kinds of
 * bodies are what a stranger's form could send without asking first.
 */
export function formFault(
  c: HonoContext,
  foreignOrigin: boolean,
  language: Language,
): Response | null {
  const { method } = c.req;
  const refuse = (status: Reply['status'], say: Parameters<typeof said>[0]) =>
    send(c, refusal([questionError(said(say))], status, language));
  if (!methods.includes(method)) {
    c.header('Allow', 'GET, POST, OPTIONS');
    return refuse(405, (w) => w.questions.otherMethod);
  }
  if (!answerType(c.req.header('accept'))) {
    return refuse(406, (w) => w.questions.otherAnswer);
  }
  if (method !== 'POST') return null;
  const kind = bodyKind(c.req.header('content-type'));
  if (kind === null || (kind === 'upload' && foreignOrigin)) {
    return refuse(415, (w) => w.questions.otherBody);
  }
  const encoding = c.req.header('content-encoding')?.toLowerCase() ?? 'identity';
  if (encoding === 'identity') return null;
  return refuse(415, (w) => w.questions.compressed);
}

function send(
  c: HonoContext,
  { status, body, retryAfterSeconds }: Reply,
  type: AnswerType = 'application/json',
) {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
  if (status === 405) c.header('Allow', 'POST');
  if (retryAfterSeconds) c.header('Retry-After', String(retryAfterSeconds));
  return c.body(new Uint8Array(body), status, headers);
}

/** Answers a request of any form: JSON and addresses here, uploads as Yoga reads them. */
export function graphqlEndpoint(schema: GraphQLSchema) {
  const uploads = {
    vi: createUploadHandler(schema, 'vi'),
    en: createUploadHandler(schema, 'en'),
  } satisfies Record<Language, unknown>;

  return async (
    c: HonoContext,
    { api, serve }: ServerContext,
    language: Language,
  ): Promise<Response> => {
    const { method } = c.req;
    if (method === 'POST' && bodyKind(c.req.header('content-type')) === 'upload') {
      let refused: unknown;
      const inTurn: ServerContext['serve'] = (cost, work) =>
        serve(cost, work).catch((error: unknown) => {
          refused = error;
          throw error;
        });
      const answer = await uploads[language].fetch(c.req.raw, { api, serve: inTurn });
      // Yoga would say it with the status of an answer.
      if (refused) throw refused;
      // Yoga's answer is of its own class, which the node server would not know how to write.
      return new Response(answer.body, { status: answer.status, headers: [...answer.headers] });
    }
    const type = answerType(c.req.header('accept')) ?? 'application/json';
    const params =
      method === 'POST'
        ? paramsOfBody(Buffer.from(await c.req.arrayBuffer()))
        : paramsOfAddress(new URL(c.req.url).searchParams);
    const question = readyQuestion(schema, params, { mayWrite: method === 'POST', type, language });
    if ('body' in question) return send(c, question, type);
    const answer = asJson(await serve(question.cost, () => question.run(api)), language);
    return send(c, replyOf(answer, type), type);
  };
}
