import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { asJson, questionOf } from '#graphql/answer.ts';
import { secondsUntilServed } from '#graphql/errors.ts';
import { limits } from '#graphql/limits.ts';
import { readParams } from '#graphql/request-params.ts';
import { SharedAnswers } from '#graphql/shared-answers.ts';
import { errorBody } from '#graphql/yoga.ts';
import { withinPatience } from '#outside/request-patience.ts';
import { type AskedHeaders, contextOf, isSite, siteHeaders } from '../request-context.ts';
import { observeRequest } from './metrics.ts';
import { type RequestLimits, rateLimitHeaders } from './request-limits.ts';
import { askerOf } from './request-origin.ts';
import { headersFor } from './security-headers.ts';

export interface LaneOptions {
  apiUrl: string;
  requestLimits: RequestLimits;
}

/**
 * Whether a request may take the lane: a JSON question without a credential and without an origin,
 * as servers send it. Browsers, partners and uploads go the long way, with all that guards it.
 */
function maySkipTheQueue({ method, url, headers }: IncomingMessage): boolean {
  return (
    method === 'POST' &&
    url === '/graphql' &&
    headers.authorization === undefined &&
    headers.cookie === undefined &&
    headers.origin === undefined &&
    headers['sec-fetch-site'] === undefined &&
    headers['content-encoding'] === undefined &&
    headers['content-type']?.split(';')[0]?.trim() === 'application/json' &&
    Number(headers['content-length'] ?? Number.NaN) <= limits.bodyBytes
  );
}

/** Calls back with the whole body; never, when the connection breaks before. */
function receive(request: IncomingMessage, whole: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  // The length was checked beforehand, and Node reads no more than the length announced.
  request.on('end', () => whole(Buffer.concat(chunks).toString('utf8')));
  request.on('error', () => undefined);
}

function readBody(body: string) {
  try {
    return readParams(JSON.parse(body));
  } catch {
    return new GraphQLError('The body must be a JSON object.');
  }
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

/** Says when whoever asked has left before the answer was there. */
function whenGone(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.on('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  if (response.destroyed) gone.abort();
  return gone.signal;
}

function setAll(response: ServerResponse, named: readonly [string, string][]): void {
  for (const [name, value] of named) response.setHeader(name, value);
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
  const headers = Object.entries({
    ...headersFor(apiUrl),
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
  }).flat();

  function send(response: ServerResponse, status: number, body: Buffer | string): void {
    // Who was told to come back later is not told the rest.
    if (response.headersSent) return;
    const length = String(Buffer.byteLength(body));
    response.writeHead(status, [...headers, 'content-length', length]);
    response.end(body);
  }

  function readyAnswer(body: string, fromSite: boolean): Buffer | undefined {
    return fromSite ? forSite.get(body) : (forSite.peek(body) ?? forOthers.get(body));
  }

  async function work(request: IncomingMessage, response: ServerResponse, body: string) {
    const asked = headersOf(request);
    const { address, own } = askerOf(request.socket.remoteAddress ?? '', asked);
    const counting = requestLimits.byAddress(asked, address, own);
    const requests = counting && (await counting);
    const fromSite = isSite(asked.get(siteHeaders.key));
    // A visitor who has just changed something is shown that; the site alone may ask for it.
    const fresh = fromSite && asked.get(siteHeaders.fresh) !== null;
    const ready = fresh ? undefined : readyAnswer(body, fromSite);
    if (ready) return send(response, 200, ready);
    const params = readBody(body);
    const question =
      params instanceof GraphQLError ? { refused: [params] } : questionOf(schema, params);
    if ('refused' in question)
      return send(response, 400, asJson({ errors: question.refused }).body);
    const add = (line: string) => void response.appendHeader('set-cookie', line);
    const known = await contextOf(asked, address, { secure, add });
    const { rateLimit, serve } = await requestLimits.callerOf({ ...known, own, requests });
    const run = async (gone: AbortSignal) =>
      asJson(await question.run({ ...known, rateLimit, gone }));
    const mayShare = question.operation.isShared && !fresh;
    const store = fromSite ? forSite : forOthers;
    const gone = whenGone(response);
    const say = () => setAll(response, rateLimitHeaders(rateLimit));
    // In turn before it is shared: who asks the same must not wait in a stranger's queue.
    const answer = await serve(question.cost, gone, () =>
      mayShare ? store.make(body, gone, run) : run(gone),
    ).finally(say);
    const { retryAfterSeconds } = answer;
    if (retryAfterSeconds !== null) response.setHeader('retry-after', retryAfterSeconds);
    send(response, retryAfterSeconds === null ? 200 : 503, answer.body);
  }

  function refuse(response: ServerResponse, error: unknown): void {
    const body = errorBody(error);
    const { code, retryAfterSeconds } = body.errors[0]?.extensions ?? {};
    const later = secondsUntilServed(body.errors);
    const seconds = later ?? retryAfterSeconds;
    if (typeof seconds === 'number') response.setHeader('retry-after', seconds);
    const status = code === 'RATE_LIMITED' ? 429 : 500;
    send(response, later === null ? status : 503, JSON.stringify(body));
  }

  const listener = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (!maySkipTheQueue(request)) return false;
    const started = performance.now();
    response.on('close', () => observeRequest('POST', 'graphql', response.statusCode, started));
    receive(request, (body) => {
      withinPatience(() => work(request, response, body)).catch((error: unknown) => {
        if (!response.headersSent && !response.destroyed) refuse(response, error);
      });
    });
    return true;
  };
  const close = () => {
    forSite.close();
    forOthers.close();
  };
  return { listener, close };
}
