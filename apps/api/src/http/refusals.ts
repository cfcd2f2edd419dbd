import {
  BadInputError,
  ConflictError,
  RateLimitedError,
  UnauthenticatedError,
} from '@hoi/domain/errors';
import type { Context } from 'hono';
import { secondsUntilServed } from '#graphql/errors.ts';
import { errorBody } from '#graphql/yoga.ts';

/** An answer for a request that never reached the schema, in GraphQL's form. */
export function refuseRequest(c: Context, error: unknown): Response {
  if (error instanceof RateLimitedError) {
    c.header('Retry-After', String(error.retryAfterSeconds));
    return c.json(errorBody(error), 429);
  }
  if (error instanceof UnauthenticatedError) {
    c.header('WWW-Authenticate', 'Bearer');
    return c.json(errorBody(error), 401);
  }
  if (error instanceof BadInputError) return c.json(errorBody(error), 422);
  if (error instanceof ConflictError) return c.json(errorBody(error), 409);
  const body = errorBody(error);
  const seconds = secondsUntilServed(body.errors);
  if (seconds === null) return c.json(body, 500);
  c.header('Retry-After', String(seconds));
  return c.json(body, 503);
}
