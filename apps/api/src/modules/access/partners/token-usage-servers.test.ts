import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { db } from '#outside/db.ts';
import { databaseVariables, useDatabase } from '#test/database.ts';
import { asPartner } from '#test/one-of-everything.ts';
import { startServer } from '#test/server-process.ts';

useDatabase();

it('adds up what two servers counted, to the last request before they were told to stop', {
  timeout: 180_000,
}, async () => {
  const shared = await mkdtemp(path.join(tmpdir(), 'hoi-usage-test-'));
  onTestFinished(() => rm(shared, { recursive: true, force: true }));
  const start = async () => {
    const server = await startServer({ ...databaseVariables(), DATA_DIR: shared });
    await server.ready();
    return server;
  };
  const servers = [await start(), await start()];
  const bearer = await asPartner(['articles:read']);
  let points = 0;
  const askAt = async (url: string) => {
    const headers = { 'content-type': 'application/json', ...bearer };
    const body = JSON.stringify({ query: '{ rateLimit { cost } }' });
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
    points += (await answer.json()).data.rateLimit.cost;
  };
  for (let n = 0; n < 5; n += 1) for (const { url } of servers) await askAt(url);
  for (const { child } of servers) child.kill('SIGTERM');
  expect(await Promise.all(servers.map(({ ended }) => ended))).toEqual([0, 0]);
  const rows = await db.tokenUsage.findMany({ select: { requests: true, points: true } });
  expect(rows).toEqual([{ requests: 10, points: BigInt(points) }]);
});
