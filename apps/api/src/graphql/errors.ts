import { currentRequestId } from '@hoi/contract/node/request-id';
import {
  ConflictError,
  DomainError,
  type ErrorCode,
  errorCodes,
  type InputIssue,
  RateLimitedError,
  UnavailableError,
} from '@hoi/domain/errors';
import { type Language, portalLanguage } from '@hoi/domain/language';
import { GraphQLError } from 'graphql';
import { log } from '#outside/log.ts';
import { outageOf } from '#outside/outage.ts';
import { callerWords } from './caller-words.ts';
import { graphqlFault, isOfVariable } from './graphql-faults.ts';

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
export function withHttp<Extensions extends object>(
  extensions: Extensions,
  http: unknown,
): Extensions {
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

/**
 * What a person is told of an error: its own words, or the usual ones of its kind. What rooms say in the
 * language of the portal alone, because only the staff meet it, nobody is told in the midst of another.
 */
export function saidOf(error: DomainError, language: Language = portalLanguage): string {
  const { code, message, sentence } = error;
  const words = callerWords[language];
  if (error instanceof RateLimitedError) return words.tooFast(error.retryAfterSeconds);
  if (sentence) return sentence[language];
  if (message !== code && language === portalLanguage) return message;
  const usual: Partial<Record<ErrorCode, string>> = words.usual;
  return usual[code] ?? words.requests.fault;
}

function issuesOf({ issues }: DomainError, language: Language): InputIssue[] {
  const unsaid = callerWords[language].usual.BAD_USER_INPUT;
  return issues.map(({ path, message, sentence }) => {
    const own = language === portalLanguage ? message : unsaid;
    return { path, message: sentence?.[language] ?? own };
  });
}

/** What was thrown first, behind all that has been made of it on its way. */
function firstOf(error: unknown): unknown {
  if (!(error instanceof GraphQLError) || isOfVariable(error)) return error;
  return error.originalError ? firstOf(error.originalError) : error;
}

/** Turns whatever was thrown into what a client may see, in its language; the inside goes to the log only. */
export function toPublicError(error: unknown, language: Language): GraphQLError {
  const made = publicFace(error, language);
  // A compiled query's errors know their places, and not the nodes that would tell them again.
  const { locations } = Object(error);
  return made.locations || !locations ? made : Object.assign(made, { locations });
}

function publicFace(error: unknown, language: Language): GraphQLError {
  const original = domainErrorOf(firstOf(error));
  const place =
    error instanceof GraphQLError
      ? { nodes: error.nodes, path: error.path, positions: error.positions, source: error.source }
      : {};
  if (original instanceof DomainError) {
    return new GraphQLError(saidOf(original, language), {
      ...place,
      extensions: withHttp(
        {
          code: original.code,
          ...(original instanceof UnavailableError && { requestId: currentRequestId() }),
          ...(original.issues.length > 0 && { issues: issuesOf(original, language) }),
          ...(original instanceof RateLimitedError && {
            retryAfterSeconds: original.retryAfterSeconds,
          }),
        },
        original instanceof UnavailableError ? laterOf(original) : null,
      ),
    });
  }
  const ran = place.path !== undefined;
  const fault = original instanceof GraphQLError ? graphqlFault(original, ran) : null;
  if (original instanceof GraphQLError && fault) {
    // Syntax and validation errors of the request itself: they quote the client's own text only.
    // A compiled query's errors may come without extensions, whatever their type says.
    const { code, http } = Object(original.extensions);
    const message = fault.said[language];
    // In the words in which it is known everywhere, for whoever looks it up.
    const detail = message !== fault.said.en && { detail: fault.said.en };
    // Libraries have codes of their own; clients meet ours only.
    const known = errorCodes.find((ours) => ours === code);
    const extensions = withHttp({ code: known ?? fault.code, ...detail }, http);
    return new GraphQLError(message, { ...place, extensions });
  }
  log.error({ err: original }, 'a request failed');
  return new GraphQLError(callerWords[language].requests.fault, {
    ...place,
    // By it whoever reads the log finds what happened.
    extensions: { code: 'INTERNAL', requestId: currentRequestId() },
  });
}
