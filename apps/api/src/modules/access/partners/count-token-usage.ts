import { startOfMonth } from '@hoi/localization/calendar-weeks';
import { localDay } from '@hoi/localization/date';
import { batchedWrites } from '#outside/batched-writes.ts';
import { clock } from '#outside/clock.ts';
import type { Transaction } from '#outside/db.ts';

interface Used {
  tokenId: string;
  month: string;
  requests: number;
  points: number;
  until: Date;
}

// Outlives changes: what is on its way to the database; as many as there are tokens.
let waiting = new Map<string, Used>();

/** Counts a request of a token, or the points that one was charged, in the month of Viet Nam that it is now. */
export function countTokenUsage(
  tokenId: string,
  { requests = 0, points = 0 }: { requests?: number; points?: number },
): void {
  const until = clock.now();
  const month = startOfMonth(localDay(until));
  const key = `${tokenId} ${month}`;
  const before = waiting.get(key) ?? { requests: 0, points: 0 };
  waiting.set(key, {
    tokenId,
    month,
    requests: before.requests + requests,
    points: before.points + points,
    until,
  });
}

function takeUsed(): Used[] | null {
  if (waiting.size === 0) return null;
  const taken = [...waiting.values()];
  waiting = new Map();
  return taken;
}

/** Adds to what is written; what a token used that is gone is nobody's any more. */
async function writeUsed(tx: Transaction, used: readonly Used[]): Promise<void> {
  // Rows go in a fixed order, so that replicas wait for each other and do not deadlock.
  await tx.$executeRaw`
    INSERT INTO token_usage (token_id, month, requests, points, counted_until)
    SELECT t.id, u.month::date, u.requests, u.points, u.until::timestamptz
    FROM unnest(
      ${used.map(({ tokenId }) => tokenId)}::text[], ${used.map(({ month }) => month)}::text[],
      ${used.map(({ requests }) => requests)}::int[], ${used.map(({ points }) => points)}::bigint[],
      ${used.map(({ until }) => until.toISOString())}::text[]
    ) AS u (token, month, requests, points, until)
    JOIN api_tokens t ON t.id = u.token::uuid
    ORDER BY t.id, u.month FOR KEY SHARE OF t
    ON CONFLICT (token_id, month) DO UPDATE SET
      requests = token_usage.requests + EXCLUDED.requests,
      points = token_usage.points + EXCLUDED.points,
      counted_until = greatest(token_usage.counted_until, EXCLUDED.counted_until)`;
}

export const tokenUsageWrites = batchedWrites({
  what: 'requests of tokens',
  take: takeUsed,
  writerOf: async (used) => (tx) => writeUsed(tx, used),
});
