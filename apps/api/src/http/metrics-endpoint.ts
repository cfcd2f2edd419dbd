import { createHash, timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { metricsText } from './metrics.ts';
import { isOwnMachine } from './request-origin.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

function isAllowed(c: Context, token: string | undefined): boolean {
  const given = c.req.header('authorization');
  if (given === undefined) return isOwnMachine(c);
  return token !== undefined && timingSafeEqual(digest(given), digest(`Bearer ${token}`));
}

/** `/metrics`: for programs of this machine, and for whoever has the token. */
export function metricsEndpoint(token: string | undefined): Hono {
  const app = new Hono();
  app.get('/metrics', (c) => (isAllowed(c, token) ? metricsText(c) : c.notFound()));
  return app;
}
