import { createHash, timingSafeEqual } from 'node:crypto';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { db } from '#outside/db.ts';
import { askerIn } from './request-origin.ts';

// A fixed list, so that made-up addresses cannot fill the memory of whoever collects.
const routes = [
  'graphql',
  'media',
  'admin',
  'health',
  'ready',
  'metrics',
  'docs',
  'graphiql',
  'schema.graphql',
];
const methods = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE'];

function makeMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'hoi_http_request_duration_seconds',
    help: 'Time from request to answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  new Gauge({
    name: 'hoi_db_connections',
    help: 'Connections to the database, by what they are doing.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const rows = await db.$queryRaw<{ state: string; count: number }[]>`
        SELECT coalesce(state, 'background') AS state, count(*)::int AS count
        FROM pg_stat_activity WHERE datname = current_database() GROUP BY 1`.catch(() => []);
      this.reset();
      for (const { state, count } of rows) this.set({ state }, count);
    },
  });
  return { registry, durations };
}

let made: ReturnType<typeof makeMetrics> | undefined;

/** One registry per process, made at the first request. */
function metrics() {
  made ??= makeMetrics();
  return made;
}

function routeOf(c: Context): string {
  const [, first = ''] = c.req.path.split('/', 2);
  return routes.includes(first) ? first : 'other';
}

// Looking the labels up in the library costs more than counting.
// Outlives changes: names of measurements.
const observers = new Map<string, (seconds: number) => void>();

function observerOf(method: string, route: string, status: string) {
  const key = `${method} ${route} ${status}`;
  const known = observers.get(key);
  if (known) return known;
  const { observe } = metrics().durations.labels(method, route, status);
  observers.set(key, observe);
  return observe;
}

/** Notes one answer; `started` is what performance.now() said when its request came. */
export function observeRequest(method: string, route: string, code: number, started: number): void {
  const status = `${Math.floor(code / 100)}xx`;
  observerOf(method, route, status)((performance.now() - started) / 1000);
}

/** Measures how long each answer took. */
export function measured(): MiddlewareHandler {
  return async (c, next) => {
    const started = performance.now();
    await next();
    const method = methods.includes(c.req.method) ? c.req.method : 'other';
    observeRequest(method, routeOf(c), c.res.status, started);
  };
}

/** Everything measured, as Prometheus reads it. */
async function metricsText(c: Context): Promise<Response> {
  const { registry } = metrics();
  return c.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType });
}

const digest = (text: string) => createHash('sha256').update(text).digest();

function isAllowed(c: Context, token: string | undefined): boolean {
  const given = c.req.header('authorization');
  if (given === undefined) return askerIn(c).own;
  return token !== undefined && timingSafeEqual(digest(given), digest(`Bearer ${token}`));
}

/** `/metrics`: for programs of this machine, and for whoever has the token. */
export function metricsEndpoint(token: string | undefined): Hono {
  const app = new Hono();
  app.get('/metrics', (c) => (isAllowed(c, token) ? metricsText(c) : c.notFound()));
  return app;
}
