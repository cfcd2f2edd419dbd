import { UnavailableError } from '@hoi/domain/errors';
import { requestFaults } from '@hoi/localization/words/frame/requests';

/** PostgreSQL's, its driver's, Prisma's and the file system's names for "no room left". */
const full = /^(53100|ENOSPC|EDQUOT|EFBIG)$/;
const locked = /^(EROFS|EACCES|EPERM|ENOTDIR|EEXIST)$/;

const away = [
  // Cancelled by a time limit, refused a lock, ended while idle in a transaction.
  /^(57014|55P03|25P0[34])$/,
  // Going down, coming up, out of connections or memory, broken below, or not reached.
  /^(57P0[1235]|53[0234]00|580[03]0|08\w{3})$/,
  /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EHOSTUNREACH)$/,
  // Prisma: not reached, timed out, closed, no connection in time, a transaction that ran out of time.
  /^P(1001|1002|1008|1017|2024|2028|2037)$/,
];

// The driver says these in words only.
const awayWords =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client (was closed|has encountered a connection error) and is not queryable)/;

/** An error with all that it was caused by; Prisma keeps the driver's in places of its own. */
function* causesOf(error: unknown, depth = 0): Generator<Record<string, unknown>> {
  if (typeof error !== 'object' || error === null || depth > 6) return;
  // Of an error that anybody may have thrown, any property may be there.
  const known = error as Record<string, unknown>;
  yield known;
  const meta = Object(known.meta);
  for (const inner of [known.cause, meta.driverAdapterError, meta])
    yield* causesOf(inner, depth + 1);
}

/** What a person is told when the work failed because something is away or full; null for other errors. */
export function outageOf(error: unknown): UnavailableError | null {
  if (error instanceof UnavailableError) return error;
  const causes = [...causesOf(error)];
  const codes = causes.flatMap(({ code, originalCode }) => [code, originalCode].map(String));
  if (codes.some((code) => full.test(code))) return new UnavailableError(requestFaults.diskFull);
  if (codes.some((code) => locked.test(code))) {
    return new UnavailableError(requestFaults.filesNotWritable);
  }
  const isAway =
    codes.some((code) => away.some((pattern) => pattern.test(code))) ||
    causes.some(({ message }) => awayWords.test(String(message)));
  return isAway ? new UnavailableError() : null;
}
