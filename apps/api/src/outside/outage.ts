import { UnavailableError } from '@hoi/domain/errors';
import { requestFaults } from '@hoi/localization/words/frame/requests';

/** PostgreSQL's, its driver's, Prisma's and the file system's names for "no room left". */
const fullCodes = new Set(['53100', 'ENOSPC', 'EDQUOT', 'EFBIG']);
const lockedCodes = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST']);

const awayCodes = new Set([
  // Cancelled by a time limit, refused a lock, ended while idle in a transaction.
  '57014',
  '55P03',
  '25P03',
  '25P04',
  // Going down, coming up, out of connections or memory, or broken below.
  '57P01',
  '57P02',
  '57P03',
  '57P05',
  '53000',
  '53200',
  '53300',
  '53400',
  '58000',
  '58030',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EHOSTUNREACH',
  // Prisma: not reached, timed out, closed, no connection in time, a transaction that ran out of time.
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2037',
]);

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

function isAway({ code, originalCode, message }: Record<string, unknown>): boolean {
  const codes = [code, originalCode].map(String);
  if (codes.some((one) => awayCodes.has(one) || /^08\w{3}$/.test(one))) return true;
  return awayWords.test(String(message));
}

/** What a person is told when the work failed because something is away or full; null for other errors. */
export function outageOf(error: unknown): UnavailableError | null {
  if (error instanceof UnavailableError) return error;
  const causes = [...causesOf(error)];
  const has = (codes: Set<string>) =>
    causes.some(
      ({ code, originalCode }) => codes.has(String(code)) || codes.has(String(originalCode)),
    );
  if (has(fullCodes)) return new UnavailableError(requestFaults.diskFull);
  if (has(lockedCodes)) return new UnavailableError(requestFaults.filesNotWritable);
  return causes.some(isAway) ? new UnavailableError() : null;
}
