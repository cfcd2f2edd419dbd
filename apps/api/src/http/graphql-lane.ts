import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { graphqlPath } from '@hoi/contract/addresses';
import { requestIdHeader, siteHeaders, workerHeader } from '@hoi/contract/headers';
import { currentRequestId } from '@hoi/contract/node/request-id';
import { type Language, portalLanguage } from '@hoi/domain/language';
import type { GraphQLSchema } from 'graphql';
import { asJson } from '#graphql/answer.ts';
import { limits } from '#graphql/limits.ts';
import { SharedAnswers } from '#graphql/shared-answers.ts';
import { type WhenGivenUp, withinPatience } from '#outside/request-patience.ts';
import { languageOf } from './asked-language.ts';
import { type AnswerType, answerType, bodyKind } from './graphql-media.ts';
import { paramsOfBody, type Reply, readyQuestion, replyOf, underOwnId } from './graphql-reply.ts';
import { observeRequest } from './metrics.ts';
import { refusalOf } from './refusals.ts';
import { type AskedHeaders, contextOf, isSite } from './request-context.ts';
import { type RequestLimits, rateLimitHeaders } from './request-limits.ts';
import { askerOf } from './request-origin.ts';
import { headersFor } from './security-headers.ts';

export interface LaneOptions {
  apiUrl: string;
  requestLimits: RequestLimits;
}

interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
}

interface Asking extends Asked {
  whenGivenUp: WhenGivenUp;
}

/**
 * Whether a request may take the lane: a JSON question without a credential and without an origin,
 * as servers send it. Browsers, partners and uploads go the long way, with all that guards it.
 */
function maySkipTheQueue({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === 'POST' &&
    url === graphqlPath &&
    headers.authorization === undefined &&
    headers.cookie === undefined &&
    headers.origin === undefined &&
    headers['sec-fetch-site'] === undefined &&
    headers[workerHeader] === undefined &&
    headers['content-encoding'] === undefined &&
    bodyKind(headers['content-type']) === 'json' &&
    answerType(headers.accept) !== null &&
    Number(headers['content-length'] ?? Number.NaN) <= limits.bodyBytes
  );
}

/** Calls back with the whole body; never, when the connection breaks before. */
function receive(request: IncomingMessage, whole: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  // The length was checked beforehand, and Node reads no more than the length announced. Its events
  // come from the connection, which knows nothing of the request that it carries.
  request.on(
    'end',
    AsyncLocalStorage.bind(() => whole(Buffer.concat(chunks))),
  );
  request.on('error', () => undefined);
}

/** The same view of them that a Request gives; names are in lower case, none here comes twice. */
function headersOf({ headers }: IncomingMessage): AskedHeaders {
  return {
    get: (name) => {
      const value = headers[name];
      return typeof value === 'string' ? value : null;
    },
  };
}

/** What one question is known by: who reads another language may be told other errors. */
function keyOf(language: Language, body: Buffer): string {
  const text = body.toString('latin1');
  return language === portalLanguage ? text : `${language} ${text}`;
}

/** Says when nobody waits for the answer any more: whoever asked has left, or was told to come back. */
function whenGone(response: ServerResponse, whenGivenUp: WhenGivenUp): AbortSignal {
  const gone = new AbortController();
  whenGivenUp(() => gone.abort());
  response.on('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  if (response.destroyed) gone.abort();
  return gone.signal;
}

/**
 * A short way for the questions of readers: no Request objects, no middleware, documents prepared
 * once, answers shared. @returns a listener that says whether it took the request
 */
export function createGraphqlLane(schema: GraphQLSchema, { apiUrl, requestLimits }: LaneOptions) {
  // What strangers ask, however much of it, takes no place from what the site asks.
  const forSite = new SharedAnswers();
  const forOthers = new SharedAnswers();
  const secure = apiUrl.startsWith('https:');
  const headers = Object.entries({ ...headersFor(apiUrl), 'cache-control': 'no-store' }).flat();

  function send(
    response: ServerResponse,
    { status, body, retryAfterSeconds }: Reply,
    type: AnswerType = 'application/json',
  ): void {
    // Who was told to come back later is not told the rest.
    if (response.headersSent) return;
    if (retryAfterSeconds) response.setHeader('retry-after', retryAfterSeconds);
    const own = [
      'content-type',
      `${type}; charset=utf-8`,
      'content-length',
      String(body.length),
      requestIdHeader,
      currentRequestId() ?? '',
    ];
    response.writeHead(status, [...headers, ...own]);
    response.end(body);
  }

  function readyAnswer(body: string, fromSite: boolean): Buffer | undefined {
    return fromSite ? forSite.get(body) : (forSite.peek(body) ?? forOthers.get(body));
  }

  async function work({ request, response, whenGivenUp }: Asking, body: Buffer) {
    const asked = headersOf(request);
    const { address, own } = askerOf(request.socket.remoteAddress ?? '', asked);
    const counting = requestLimits.byAddress(asked, address, own);
    const requests = counting && (await counting);
    const fromSite = isSite(asked.get(siteHeaders.key));
    const type = answerType(request.headers.accept) ?? 'application/json';
    // A visitor who has just changed something is shown that; the site alone may ask for it.
    const fresh = fromSite && asked.get(siteHeaders.fresh) !== null;
    const language = languageOf(asked, secure);
    const key = keyOf(language, body);
    const ready = fresh ? undefined : readyAnswer(key, fromSite);
    if (ready) return send(response, { status: 200, body: ready }, type);
    const question = readyQuestion(schema, paramsOfBody(body), { mayWrite: true, type, language });
    if ('body' in question) return send(response, question, type);
    const add = (line: string) => void response.appendHeader('set-cookie', line);
    const known = await contextOf(asked, address, { secure, add });
    const { rateLimit, serve } = await requestLimits.callerOf({ ...known, own, requests });
    const run = async (gone: AbortSignal) =>
      asJson(await question.run({ ...known, rateLimit, gone }), language);
    const mayShare = question.operation.isShared && !fresh;
    const store = fromSite ? forSite : forOthers;
    const gone = whenGone(response, whenGivenUp);
    const say = () => {
      for (const [name, value] of rateLimitHeaders(rateLimit)) response.setHeader(name, value);
    };
    // In turn before it is shared: who asks the same must not wait in a stranger's queue.
    const answer = await serve(question.cost, gone, () =>
      mayShare ? store.make(key, gone, run) : run(gone),
    ).finally(say);
    send(response, replyOf(underOwnId(answer), type), type);
  }

  function refuse({ request, response }: Asked, error: unknown): void {
    const language = languageOf(headersOf(request), secure);
    const { body, status, wait } = refusalOf(error, language);
    send(response, { status, body: Buffer.from(JSON.stringify(body)), retryAfterSeconds: wait });
  }

  const listener = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (!maySkipTheQueue(request)) return false;
    const started = performance.now();
    response.on('close', () => observeRequest('POST', 'graphql', response.statusCode, started));
    receive(request, (body) => {
      withinPatience((whenGivenUp) => work({ request, response, whenGivenUp }, body)).catch(
        (error: unknown) => {
          if (!response.headersSent && !response.destroyed) refuse({ request, response }, error);
        },
      );
    });
    return true;
  };
  const close = () => {
    forSite.close();
    forOthers.close();
  };
  return { listener, close };
}
