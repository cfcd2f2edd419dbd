import { Prisma } from '@hoi/db/prisma';
import type { Transaction } from './db.ts';

/**
 * Lets one transaction at a time go on with `what`, until its end: for what has no row that could be
 * locked. What the one before has written is seen by the questions that follow.
 */
export async function waitForTurn(tx: Transaction, what: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(${what}, 0))`;
}

/** Whether a transaction failed because another one took the same unique value first. */
function lostRace(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}

/** For a transaction before which fifty of its kind may stand. */
export const patience = { maxWait: 10_000, timeout: 10_000 };

const attempts = 5;

/** Runs a transaction that picks a free value, again when another took it by a way without turns. */
export async function againWhenTaken<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (!lostRace(error)) throw error;
    }
  }
  return run();
}
