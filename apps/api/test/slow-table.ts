import { onTestFinished } from 'vitest';
import { db } from '#outside/db.ts';
import { asOwner } from './database.ts';

/** Makes every statement that reads a table take its time, until the end of the test. */
export async function slowTable(table: string, seconds: number): Promise<void> {
  onTestFinished(() =>
    asOwner(`DROP POLICY slow ON ${table}; ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`),
  );
  // The running system does not own its tables: what this lets it see is asked once for a statement.
  await asOwner(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY slow ON ${table} USING ((SELECT true FROM pg_sleep(${seconds})))`);
}

/** The connections whose statements sleep now, by the server's numbers of them. */
export async function sleepers(): Promise<number[]> {
  const rows = await db.$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event = 'PgSleep' ORDER BY pid`;
  return rows.map(({ pid }) => pid);
}
