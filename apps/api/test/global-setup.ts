import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '@hoi/db/embedded';
import { migrate } from '@hoi/db/migrate';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the server on which each test file clones its database. */
    serverUrl: string;
  }
}

/** One disposable server and one migrated template per run; test files clone the template. */
export default async function setup(project: TestProject) {
  const directory = await mkdtemp(path.join(tmpdir(), 'hoi-api-test-'));
  const server = await startEmbedded({ directory, disposable: true });
  const templateUrl = server.url.replace(/\/hoi$/, '/hoi_template');
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query('CREATE DATABASE hoi_template');
  await client.end();
  await migrate(templateUrl);
  project.provide('serverUrl', server.url);
  return async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  };
}
