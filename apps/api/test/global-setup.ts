import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '@hoi/db/embedded';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { prepareDatabase } from '#outside/prepare-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server on which each test file clones its database, for the role that owns all. */
    serverUrl: string;
    /** The same for the role under which the system runs, and the tests. */
    runtimeUrl: string;
  }
}

/** One disposable server and one migrated template per run; test files clone the template. */
export default async function setup(project: TestProject) {
  const directory = await mkdtemp(path.join(tmpdir(), 'hoi-api-test-'));
  const server = await startEmbedded({ directory, disposable: true });
  const template = (url: string) => url.replace(/\/hoi$/, '/hoi_template');
  const client = new pg.Client({ connectionString: server.ownerUrl });
  await client.connect();
  await client.query('CREATE DATABASE hoi_template');
  await client.end();
  await prepareDatabase({ url: template(server.url), ownerUrl: template(server.ownerUrl) });
  project.provide('serverUrl', server.ownerUrl);
  project.provide('runtimeUrl', server.url);
  return async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
}
