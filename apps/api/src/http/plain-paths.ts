import { isPlainPath } from '@hoi/domain/plain-path';
import type { MiddlewareHandler } from 'hono';

const afterOrigin = /^[a-z]+:\/\/[^/?#]*([^?#]*)/i;

/** What can be no address of ours is not found, before any part reads it in its own way. */
export function plainPaths(): MiddlewareHandler {
  return async (c, next) => {
    const path = afterOrigin.exec(c.req.url)?.[1] ?? '';
    if (isPlainPath(path)) return next();
    return c.text('not found', 404, { 'cache-control': 'no-store' });
  };
}
