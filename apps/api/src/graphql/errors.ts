import { currentRequestId } from '@hoi/contract/node/request-id';
import {
  ConflictError,
  DomainError,
  type ErrorCode,
  errorCodes,
  RateLimitedError,
  UnavailableError,
} from '@hoi/domain/errors';
import { tooFast, usualFaults } from '@hoi/localization/words/frame/errors';
import { requestFaults } from '@hoi/localization/words/frame/requests';
import { GraphQLError } from 'graphql';
import { log } from '#outside/log.ts';
import { outageOf } from '#outside/outage.ts';

/** Libraries have codes of their own; clients meet ours only. */
function publicCode(code: unknown, message: string): ErrorCode {
  const known = errorCodes.find((ours) => ours === code);
  // Not a mistake but too much: graphql-js says so only in words.
  const tooLong = /contains more tha[nt] \d+ tokens/.test(message);
  return known ?? (tooLong ? 'QUERY_TOO_COMPLEX' : 'BAD_USER_INPUT');
}

/**
 * Two who do the same at the same moment meet in a unique key; what one names, another may have taken away at
 * that moment: the second hears of a conflict.
 */
function domainErrorOf(original: unknown): unknown {
  const { code } = Object(original);
  if (code === 'P2002' || code === 'P2003') return new ConflictError();
  const outage = outageOf(original);
  if (!outage) return original;
  log.warn({ err: original }, 'a request could not be served');
  return outage;
}

/** Of an answer in which something was away: the whole is worth another try. */
function laterOf({ retryAfterSeconds }: UnavailableError) {
  return { status: 503, headers: { 'retry-after': String(retryAfterSeconds) } };
}

/** Yoga looks for status and headers in the extensions; unlisted, they are no part of the answer. */
function withHttp<Extensions extends object>(extensions: Extensions, http: unknown): Extensions {
  return http == null ? extensions : Object.defineProperty(extensions, 'http', { value: http });
}

/** Seconds until an answer with these errors may be better, when something was away. */
export function secondsUntilServed(errors: readonly GraphQLError[]): number | null {
  const later = errors.map(({ extensions }) => Object(extensions.http)).find(isLater);
  return later ? Number(later.headers['retry-after']) : null;
}

function isLater({ status }: Record<string, unknown>): boolean {
  return status === 503;
}

/** What a person is told of an error: its own words, or the usual ones of its kind. */
export function saidOf(error: DomainError): string {
  const { code, message } = error;
  if (error instanceof RateLimitedError) return tooFast(error.retryAfterSeconds);
  const usual: Partial<Record<ErrorCode, string>> = usualFaults;
  return message === code ? (usual[code] ?? requestFaults.fault) : message;
}

/** Turns whatever was thrown into what a client may see; the inside goes to the log only. */
export function toPublicError(error: unknown): GraphQLError {
  const made = publicFace(error);
  // A compiled query's errors know their places, and not the nodes that would tell them again.
  const { locations } = Object(error);
  return made.locations || !locations ? made : Object.assign(made, { locations });
}

function publicFace(error: unknown): GraphQLError {
  const thrown = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const original = domainErrorOf(thrown);
  const place =
    error instanceof GraphQLError
      ? { nodes: error.nodes, path: error.path, positions: error.positions, source: error.source }
      : {};
  if (original instanceof DomainError) {
    return new GraphQLError(saidOf(original), {
      ...place,
      extensions: withHttp(
        {
          code: original.code,
          ...(original instanceof UnavailableError && { requestId: currentRequestId() }),
          ...(original.issues.length > 0 && { issues: original.issues }),
          ...(original instanceof RateLimitedError && {
            retryAfterSeconds: original.retryAfterSeconds,
          }),
        },
        original instanceof UnavailableError ? laterOf(original) : null,
      ),
    });
  }
  if (original instanceof GraphQLError) {
    // Syntax and validation errors of the request itself: they quote the client's own text only.
    // A compiled query's errors may come without extensions, whatever their type says.
    const { code, http } = Object(original.extensions);
    const extensions = withHttp({ code: publicCode(code, original.message) }, http);
    // What strangers did not name is not told them, though it may be what they meant.
    const message = original.message.replace(/ Did you mean .*\?$/s, '');
    return new GraphQLError(message, { ...place, extensions });
  }
  log.error({ err: original }, 'a request failed');
  return new GraphQLError(requestFaults.fault, {
    ...place,
    // By it whoever reads the log finds what happened.
    extensions: { code: 'INTERNAL', requestId: currentRequestId() },
  });
}
