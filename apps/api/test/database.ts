import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { connectDatabase, databaseUrl, disconnectDatabase } from '#outside/db.ts';
import { useMasterSecret } from '#outside/secrets.ts';

async function onServer(sql: string, url = inject('serverUrl')): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** What a process of its own must be told of the test's database. */
export function databaseVariables(url = databaseUrl()) {
  const owner = new URL(inject('serverUrl'));
  // By the same way: a test may have put something between.
  const { host, pathname } = new URL(url);
  Object.assign(owner, { host, pathname });
  return { DATABASE_URL: url, DATABASE_OWNER_URL: owner.href };
}

/** Runs SQL on the test's database as its owner: what the running system may not. */
export function asOwner(sql: string): Promise<void> {
  return onServer(sql, databaseVariables().DATABASE_OWNER_URL);
}

/** Tests run many at a time: what a reader would not wait for is no fault here. */
const onABusyMachine = {
  connect: 20_000,
  server: { statement: 30_000, lock: 10_000 },
  silence: 30_000,
};

/** Gives the test file a migrated, empty database of its own. Call it at the top of the file. */
export function useDatabase(): void {
  const name = `hoi_test_${randomBytes(6).toString('hex')}`;
  beforeAll(async () => {
    await onServer(`CREATE DATABASE ${name} TEMPLATE hoi_template`);
    useMasterSecret(Buffer.alloc(32, 7));
    await connectDatabase(inject('runtimeUrl').replace(/\/hoi$/, `/${name}`), {
      connections: 5,
      timeouts: onABusyMachine,
    });
  });
  afterAll(async () => {
    await disconnectDatabase();
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
  });
}

/** An empty database beside the test's own, at its owner's address; the caller drops it. */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `hoi_fresh_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = inject('serverUrl').replace(/\/hoi$/, `/${name}`);
  return { url, drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) };
}
