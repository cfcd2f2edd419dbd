import { RateLimitedError } from '@hoi/domain/errors';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { db } from './db.ts';

export interface Limit {
  /** Counts one attempt. @throws RateLimitedError when there were too many */
  take: (key: string) => Promise<void>;
  /** Takes an attempt back that was no fault. */
  giveBack: (key: string) => Promise<void>;
  forget: (key: string) => Promise<void>;
}

// The library speaks to a pg pool; handing it our own client spares a second pool.
const poolLike = {
  query: async ({ text, values }: { text: string; values: unknown[] }) => {
    const rows = await db.$queryRawUnsafe<{ points?: number; expire?: bigint | null }[]>(
      text,
      ...values,
    );
    return { rows: rows.map((row) => ({ ...row, expire: row.expire && Number(row.expire) })) };
  },
};

function refuse(error: unknown): never {
  if (error instanceof RateLimiterRes) {
    throw new RateLimitedError(Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
  }
  throw error;
}

/** A limit that all processes share, in the table rate_limits: for guessing passwords and codes. */
export function sharedLimit(name: string, points: number, seconds: number): Limit {
  let made: RateLimiterPostgres | undefined;
  const limiter = () => {
    made ??= new RateLimiterPostgres({
      storeClient: poolLike,
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: seconds,
    });
    return made;
  };
  return {
    take: async (key) => {
      await limiter().consume(key).catch(refuse);
    },
    giveBack: async (key) => {
      await limiter().reward(key);
    },
    forget: async (key) => {
      await limiter().delete(key);
    },
  };
}

export interface RateLimitState {
  limit: number;
  remaining: number;
  resetAt: Date;
}

/**
 * A limit that each process keeps in memory: for the load of ordinary requests, where a write to
 * the database per request would cost more than it protects.
 */
export function localLimit(points: number, seconds: number) {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  const stateOf = (result: RateLimiterRes): RateLimitState => ({
    limit: points,
    remaining: Math.max(0, result.remainingPoints),
    resetAt: new Date(Date.now() + result.msBeforeNext),
  });
  return {
    /** Counts one request, or so many points. @throws RateLimitedError when there were too many */
    take: async (key: string, taken = 1): Promise<RateLimitState> =>
      limiter.consume(key, taken).then(stateOf, refuse),
    /** Where a caller stands before the next is counted. */
    stateOf: async (key: string): Promise<RateLimitState> => {
      const found = await limiter.get(key);
      if (found) return stateOf(found);
      return { limit: points, remaining: points, resetAt: new Date(Date.now() + seconds * 1000) };
    },
  };
}
