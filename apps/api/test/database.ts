import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { connectDatabase, disconnectDatabase } from '#outside/db.ts';
import { useMasterSecret } from '#outside/secrets.ts';

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('serverUrl') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Gives the test file a migrated, empty database of its own. Call it at the top of the file. */
export function useDatabase(): void {
  const name = `hoi_test_${randomBytes(6).toString('hex')}`;
  beforeAll(async () => {
    await onServer(`CREATE DATABASE ${name} TEMPLATE hoi_template`);
    useMasterSecret(Buffer.alloc(32, 7));
    await connectDatabase(inject('serverUrl').replace(/\/hoi$/, `/${name}`), 5);
  });
  afterAll(async () => {
    await disconnectDatabase();
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
  });
}
