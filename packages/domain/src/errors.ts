import { portalLanguage, type Sentence } from './language.ts';

/** The codes a client of the API can meet, with nothing of the inside in them. */
export const errorCodes = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'RATE_LIMITED',
  'QUERY_TOO_COMPLEX',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** One fault of an input: where (path of field names and indexes) and what, in words to a person. */
export interface InputIssue {
  path: (string | number)[];
  message: string;
}

/** One fault as it is raised: in every language where others than the staff may meet it. */
interface RaisedIssue extends InputIssue {
  sentence?: Sentence | null;
}

const sentenceOf = (said: string | Sentence) => (typeof said === 'string' ? null : said);
const textOf = (said: string | Sentence) =>
  typeof said === 'string' ? said : said[portalLanguage];

/** An error a person can act on; `message` is safe to show. Where it is the code, the usual words for that are meant. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly RaisedIssue[];
  /** What it says in every language; null for what only the staff meet, and where the usual words are meant. */
  readonly sentence: Sentence | null;
  constructor(
    code: ErrorCode,
    said: string | Sentence = code,
    issues: readonly RaisedIssue[] = [],
  ) {
    super(textOf(said));
    this.name = 'DomainError';
    this.code = code;
    this.issues = issues;
    this.sentence = sentenceOf(said);
  }
}

/** Malformed or illegal input; each issue names its field. */
export class BadInputError extends DomainError {
  constructor(issues: readonly RaisedIssue[], said?: string | Sentence) {
    super('BAD_USER_INPUT', said, issues);
  }
}

/** Refuses what stands in one field. @throws BadInputError */
export function refuseField(
  field: string | readonly (string | number)[],
  said: string | Sentence,
): never {
  const issue = { path: [field].flat(), message: textOf(said), sentence: sentenceOf(said) };
  throw new BadInputError([issue]);
}

/** Refuses a deed, in words that say all, because of what `field` names. @throws BadInputError */
export function refuseDeed(said: string | Sentence, field = 'id'): never {
  const issue = { path: [field], message: textOf(said), sentence: sentenceOf(said) };
  throw new BadInputError([issue], said);
}

function errorOf(code: ErrorCode) {
  return class extends DomainError {
    constructor(said?: string | Sentence) {
      super(code, said);
    }
  };
}

/** Missing, or not for this viewer to know about: the two must look the same. */
export const NotFoundError = errorOf('NOT_FOUND');

/** The viewer sees the thing and may not do this to it. */
export const ForbiddenError = errorOf('FORBIDDEN');

/** Nobody is signed in, and this needs somebody. */
export const UnauthenticatedError = errorOf('UNAUTHENTICATED');

/** Somebody else changed it first; nothing was changed by this call. */
export const ConflictError = errorOf('CONFLICT');

/** Too many calls; `retryAfterSeconds` says when to come back. */
export class RateLimitedError extends DomainError {
  readonly retryAfterSeconds: number;
  constructor(retryAfterSeconds: number) {
    super('RATE_LIMITED');
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Not now: something that the work needs is away or full. Nothing is wrong with what was asked. */
export class UnavailableError extends DomainError {
  readonly retryAfterSeconds = 5;
  constructor(message?: string) {
    super('INTERNAL', message);
  }
}
