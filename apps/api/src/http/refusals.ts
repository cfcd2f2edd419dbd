import { DomainError, type ErrorCode } from '@hoi/domain/errors';
import type { Language } from '@hoi/domain/language';
import type { Context } from 'hono';
import { secondsUntilServed } from '#graphql/errors.ts';
import { errorBody } from '#graphql/yoga.ts';
import { languageOf } from './asked-language.ts';

type Status = 401 | 409 | 422 | 429 | 500 | 503;

const statuses: Partial<Record<ErrorCode, Status>> = {
  UNAUTHENTICATED: 401,
  CONFLICT: 409,
  BAD_USER_INPUT: 422,
  RATE_LIMITED: 429,
};

/** What a request is told that never reached the schema, in GraphQL's form, and when it may come again. */
export function refusalOf(error: unknown, language: Language) {
  const body = errorBody(error, language);
  const later = secondsUntilServed(body.errors);
  const known = error instanceof DomainError && statuses[error.code];
  const status: Status = later === null ? known || 500 : 503;
  const { retryAfterSeconds } = Object(body.errors[0]?.extensions);
  return { body, status, wait: later ?? retryAfterSeconds };
}

/** An answer for such a request. */
export function refuseRequest(c: Context, error: unknown, secure: boolean): Response {
  const { body, status, wait } = refusalOf(error, languageOf(c.req.raw.headers, secure));
  if (wait) c.header('Retry-After', String(wait));
  if (status === 401) c.header('WWW-Authenticate', 'Bearer');
  return c.json(body, status);
}
