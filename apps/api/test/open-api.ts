import { freePort } from '@hoi/contract/node/free-port';
import { afterAll, beforeAll } from 'vitest';
import { createGraphqlLane } from '#http/graphql-lane.ts';
import { listen } from '#http/listen.ts';
import { createRequestLimits } from '#http/request-limits.ts';
import { schema } from '#schema.ts';
import { createServer } from '#server.ts';
import { makeArticle, makeCategory } from './factories.ts';

export interface OpenApi {
  url: string;
  close(): Promise<void>;
}

/** The API on a port of its own, with every way in that it has in production. */
export async function openApi({
  bodyPatienceMs,
}: {
  bodyPatienceMs?: number;
} = {}): Promise<OpenApi> {
  const apiPort = await freePort();
  const url = `http://127.0.0.1:${apiPort}`;
  const requestLimits = createRequestLimits();
  const options = { apiUrl: url, siteUrl: 'http://web.test', development: false, requestLimits };
  const lane = createGraphqlLane(schema, options);
  const place = { host: '127.0.0.1', apiPort, bodyPatienceMs };
  const listener = await listen(place, createServer(options).fetch, lane.listener);
  return {
    url,
    close: async () => {
      lane.close();
      await listener.drain(1000);
    },
  };
}

/** For all tests of a file: the API on a port, with an article to ask for. */
export function useOpenApi(): () => OpenApi {
  let api: OpenApi;
  beforeAll(async () => {
    const { id: categoryId } = await makeCategory();
    await makeArticle({ categoryId });
    api = await openApi();
  });
  afterAll(() => api.close());
  return () => api;
}
