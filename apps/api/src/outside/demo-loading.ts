import { db, type Transaction } from './db.ts';

// Held by the transaction that writes the demo content: whoever dies in it lets go.
const demoLock = 7204119341;

/** Others see from here to the end of the transaction that demo content is on its way; waits for another's end. */
export async function announceDemoLoading(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${demoLock}::bigint)`;
}

/** Whether demo content is being loaded right now, by whichever process: readers would find an empty portal. */
export async function isDemoLoading(): Promise<boolean> {
  const [row] = await db.$queryRaw<{ free: boolean }[]>`
    SELECT pg_try_advisory_xact_lock_shared(${demoLock}::bigint) AS free`;
  return row?.free === false;
}
