import { DomainError, RateLimitedError } from '@hoi/domain/errors';
import { GraphQLError } from 'graphql';
import { log } from '#outside/log.ts';

/** Turns whatever was thrown into what a client may see; the inside goes to the log only. */
export function toPublicError(error: unknown): GraphQLError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const place =
    error instanceof GraphQLError
      ? { nodes: error.nodes, path: error.path, positions: error.positions, source: error.source }
      : {};
  if (original instanceof DomainError) {
    return new GraphQLError(original.message, {
      ...place,
      extensions: {
        code: original.code,
        ...(original.issues.length > 0 && { issues: original.issues }),
        ...(original instanceof RateLimitedError && {
          retryAfterSeconds: original.retryAfterSeconds,
        }),
      },
    });
  }
  if (original instanceof GraphQLError) {
    // Syntax and validation errors of the request itself: they quote the client's own text only.
    // Compiled documents report bad variables with an error that lacks extensions.
    const code = original.extensions?.code ?? 'BAD_USER_INPUT';
    return new GraphQLError(original.message, { ...place, extensions: { code } });
  }
  log.error({ err: original }, 'a request failed');
  return new GraphQLError('Hệ thống gặp sự cố. Vui lòng thử lại sau ít phút.', {
    ...place,
    extensions: { code: 'INTERNAL' },
  });
}
