import { knownDocuments } from '@hoi/contract/known-documents';
import { expect, it, onTestFinished } from 'vitest';
import { resources } from '#resources/resources.ts';
import { startGraphqlServer } from '#test/graphql-server.ts';
import { createApi } from './client.ts';

it('sends every document as the contract knows it', async () => {
  const server = await startGraphqlServer(() => ({ data: {} }));
  onTestFinished(server.stop);
  const api = createApi(server.url);
  const query = { page: 1, perPage: 10, sort: { field: 'id', order: 'ASC' }, filter: {} } as const;
  for (const { data } of Object.values(resources)) {
    // The answer is empty: only what was asked counts.
    await data.list?.(api, query).catch(() => undefined);
    await data.one?.(api, 'x').catch(() => undefined);
    await data.create?.(api, {}).catch(() => undefined);
    await data.update?.(api, {}, { id: 'x' }).catch(() => undefined);
  }
  const known = Object.values(knownDocuments).flatMap((documents) => Object.values(documents));
  expect(server.asked.length).toBeGreaterThan(50);
  for (const { query: text } of server.asked) expect(known).toContain(text);
});
