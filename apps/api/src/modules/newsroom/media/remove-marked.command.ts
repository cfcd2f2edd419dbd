import { filesLock } from '@hoi/db/files-lock';
import { db, type Transaction } from '#outside/db.ts';
import { log } from '#outside/log.ts';
import { removeStored } from './store-upload.ts';

// Few enough for the patience of one transaction.
const atOnce = 500;

/** Marks files whose row goes with this transaction; `removeMarkedNow` after it removes them. */
export async function markForRemoval(tx: Transaction, keys: readonly string[]): Promise<void> {
  await tx.storedRemoval.createMany({ data: keys.map((key) => ({ key })), skipDuplicates: true });
}

/** @returns whether there may be more */
function removeSome(): Promise<boolean> {
  return db.$transaction(async (tx) => {
    // A backup holds rows that name these files still.
    const [lock] = await tx.$queryRaw<{ taken: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(${filesLock}::bigint) AS taken`;
    if (!lock?.taken) return false;
    const marked = await tx.storedRemoval.findMany({ take: atOnce, orderBy: { key: 'asc' } });
    const removed = await removeStored(marked.map(({ key }) => key));
    await tx.storedRemoval.deleteMany({ where: { key: { in: removed } } });
    return removed.length === atOnce;
  });
}

/** Removes the files that are marked; while a backup is made, or another removes, they stay for later. */
export async function removeMarked(): Promise<null> {
  while (await removeSome());
  return null;
}

/** The same for the one who has just marked some: what it does not reach is done by the clock. */
export async function removeMarkedNow(): Promise<void> {
  await removeMarked().catch((error: unknown) => {
    log.warn({ err: error }, 'stored files could not be removed yet');
  });
}
