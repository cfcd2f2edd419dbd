import { currentRequestId } from '@hoi/contract/node/request-id';
import type { Language } from '@hoi/domain/language';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { asJson, type JsonAnswer, type Question, questionOf } from '#graphql/answer.ts';
import { said } from '#graphql/caller-words.ts';
import { questionError } from '#graphql/question-error.ts';
import { type RequestParams, readParams } from '#graphql/request-params.ts';
import { log } from '#outside/log.ts';
import { type AnswerType, textOfBody } from './graphql-media.ts';

/** An answer as it goes over HTTP. */
export interface Reply {
  status: 200 | 400 | 401 | 405 | 406 | 409 | 415 | 422 | 429 | 500 | 503;
  body: Buffer;
  retryAfterSeconds?: number | null;
}

/** The fields of a request, or what keeps it from being one. */
export function paramsOfBody(body: Buffer): RequestParams | GraphQLError {
  const text = textOfBody(body);
  if (text === null) return questionError(said((w) => w.questions.notText));
  try {
    return readParams(JSON.parse(text));
  } catch {
    return questionError(said((w) => w.questions.notJson));
  }
}

/** The fields of a request that stands in an address. */
export function paramsOfAddress(search: URLSearchParams): RequestParams | GraphQLError {
  const given: Record<string, unknown> = Object.fromEntries(search);
  for (const name of ['variables', 'extensions']) {
    const text = search.get(name);
    if (text === null) continue;
    try {
      given[name] = JSON.parse(text);
    } catch {
      return questionError(said((w) => w.questions.notObject(name)));
    }
  }
  return readParams(given);
}

/** Errors instead of an answer. */
export function refusal(
  errors: readonly GraphQLError[],
  status: Reply['status'],
  language: Language,
): Reply {
  return { status, body: asJson({ errors }, language).body };
}

/**
 * In its own form an answer without data is an error of HTTP as well; plain JSON says it in words only.
 * One in which something was away is worth another try, whatever its form.
 */
export function replyOf({ body, hasData, retryAfterSeconds }: JsonAnswer, type: AnswerType): Reply {
  if (retryAfterSeconds !== null) return { status: 503, body, retryAfterSeconds };
  return { status: hasData || type === 'application/json' ? 200 : 400, body };
}

/** What a request asks, ready to run, or the reply that refuses it. */
export function readyQuestion(
  schema: GraphQLSchema,
  params: RequestParams | GraphQLError,
  { mayWrite, type, language }: { mayWrite: boolean; type: AnswerType; language: Language },
): Exclude<Question, { refused: unknown }> | Reply {
  if (params instanceof GraphQLError) return refusal([params], 400, language);
  const question = questionOf(schema, params);
  if ('refused' in question) {
    return replyOf(asJson({ errors: question.refused }, language), type);
  }
  if (question.operation.isMutation && !mayWrite) {
    return refusal([questionError(said((w) => w.questions.changeByGet))], 405, language);
  }
  return question;
}

const named = (id: string) => `"requestId":${JSON.stringify(id)}`;

/**
 * An answer that was made for somebody else who asked the same. What failed in it is told under the id
 * of this request, and the log leads from this id to the other.
 */
export function underOwnId(answer: JsonAnswer): JsonAnswer {
  const own = currentRequestId();
  const { faultId } = answer;
  if (!own || !faultId || faultId === own) return answer;
  const text = answer.body.toString();
  if (!text.includes(named(faultId))) return answer;
  log.warn({ sharedWith: faultId }, 'a request failed together with another');
  return { ...answer, body: Buffer.from(text.replaceAll(named(faultId), named(own))) };
}
