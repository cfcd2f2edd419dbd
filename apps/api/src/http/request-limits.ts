import { siteHeaders } from '@hoi/contract/headers';
import { placeOf } from '@hoi/domain/network-place';
import type { RateLimit } from '#graphql/context.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { countTokenUsage } from '#modules/access/partners/count-token-usage.ts';
import { localLimit, type RateLimitState } from '#outside/rate-limiter.ts';
import { callerTurns } from './caller-turns.ts';
import { type AskedHeaders, isSite } from './request-context.ts';

/** What a minute allows; the README says the same to partners. */
interface Allowances {
  // Twenty a second for a whole minute: far above what a person or a polite program does.
  requests: number;
  /** Points of ten microseconds of the server's work: one part in twenty of a processor. */
  addressPoints: number;
  /** For a token and for a session, which somebody answers for. */
  namedPoints: number;
}

const usual: Allowances = { requests: 1200, addressPoints: 300_000, namedPoints: 1_000_000 };
const windowSeconds = 60;

// Behind one address of an office there are many readers; what they ask is the site's own.
const readerBounds = { atOnce: 8, waiting: 400 };
const callerBounds = { atOnce: 3, waiting: 40 };
// A look-up takes a millisecond; a page of an album asks for forty pictures, a hall of readers for thousands.
const briefBounds = { atOnce: 3, waiting: 400 };

interface Asker {
  viewer: Viewer;
  fromSite: boolean;
  /** Of the reader, when the site asks for one. */
  visitor: { address: string };
  /** Whether a program of this machine asks for itself. */
  own: boolean;
  /** Where the caller stands in requests; null when these are not counted. */
  requests: RateLimitState | null;
}

/**
 * Does the work of a request in the caller's turn, its price charged to the caller's allowance.
 * @throws RateLimitedError when the allowance is used up, or too much of the caller's waits
 */
type Serve = <Result>(
  cost: number,
  gone: AbortSignal,
  work: () => Promise<Result>,
) => Promise<Result>;

function nameOf({ viewer, visitor }: Asker): string {
  if (viewer.kind === 'partner') return `token:${viewer.tokenId}`;
  if (viewer.kind === 'staff') return `session:${viewer.sessionId}`;
  return `address:${placeOf(visitor.address)}`;
}

/** What waited for its turn until nobody waited for it any more is not begun. */
function unlessGone<Result>(gone: AbortSignal, work: () => Promise<Result>) {
  return async () => {
    gone.throwIfAborted();
    return work();
  };
}

/**
 * The limits on ordinary requests, kept in memory by each process. The public site and programs of this
 * machine are not counted by address; tokens always are.
 */
export function createRequestLimits(
  given: Readonly<{ [Name in keyof Allowances]?: number | undefined }> = {},
) {
  const limit = localLimit(given.requests ?? usual.requests, windowSeconds);
  const addressPoints = localLimit(given.addressPoints ?? usual.addressPoints, windowSeconds);
  const namedPoints = localLimit(given.namedPoints ?? usual.namedPoints, windowSeconds);
  const inTurn = callerTurns();

  return {
    /** Counts a request by its address, before anything is looked up; null when none applies. */
    byAddress: (headers: AskedHeaders, address: string, own: boolean) =>
      own || isSite(headers.get(siteHeaders.key))
        ? null
        : limit.take(`address:${placeOf(address)}`),
    /** Counts a request by the token that it came with. */
    byToken: async (viewer: Viewer) => {
      if (viewer.kind !== 'partner') return null;
      const { tokenId } = viewer;
      const state = await limit.take(`token:${tokenId}`);
      countTokenUsage(tokenId, { requests: 1 });
      return state;
    },
    /**
     * Looks something small up for an address, in its turn, neither counted nor charged.
     * @throws RateLimitedError when too much of the address waits
     */
    briefly: <Result>(address: string, work: () => Promise<Result>) =>
      inTurn(`brief:${placeOf(address)}`, briefBounds, work),
    /** Who is served and charged for a request: where she stands, and how the next one is served. */
    callerOf: async (asker: Asker): Promise<{ rateLimit: RateLimit | null; serve: Serve }> => {
      const name = nameOf(asker);
      if (asker.fromSite) {
        return {
          rateLimit: null,
          serve: (_cost, gone, work) =>
            inTurn(`reader:${name}`, readerBounds, unlessGone(gone, work)),
        };
      }
      const isNamed = asker.viewer.kind !== 'anonymous';
      if (asker.own && !isNamed) return { rateLimit: null, serve: (_cost, _gone, work) => work() };
      const points = isNamed ? namedPoints : addressPoints;
      const { requests, viewer } = asker;
      const rateLimit: RateLimit = { requests, cost: await points.stateOf(name), spent: 0 };
      const charged = async (cost: number) => {
        rateLimit.cost = await points.take(name, cost);
        rateLimit.spent = cost;
        if (viewer.kind === 'partner') countTokenUsage(viewer.tokenId, { points: cost });
      };
      return {
        rateLimit,
        serve: (cost, gone, work) =>
          inTurn(
            name,
            callerBounds,
            unlessGone(gone, async () => {
              await charged(cost);
              return work();
            }),
          ),
      };
    },
  };
}

export type RequestLimits = ReturnType<typeof createRequestLimits>;

const inSeconds = ({ resetAt }: RateLimitState) =>
  Math.max(0, Math.ceil((resetAt.getTime() - Date.now()) / 1000));

/** The headers of draft-ietf-httpapi-ratelimit-headers that say where a caller stands. */
export function rateLimitHeaders(rateLimit: RateLimit | null): [string, string][] {
  if (!rateLimit) return [];
  const { requests, cost } = rateLimit;
  const all = { ...(requests && { requests }), cost };
  const listed = (say: (state: RateLimitState) => string) =>
    Object.entries(all)
      .map(([name, state]) => `"${name}";${say(state)}`)
      .join(', ');
  return [
    ['RateLimit-Policy', listed(({ limit }) => `q=${limit};w=${windowSeconds}`)],
    ['RateLimit', listed((state) => `r=${state.remaining};t=${inSeconds(state)}`)],
  ];
}
