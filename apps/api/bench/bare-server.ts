import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import type { BenchQuery } from './queries.ts';

interface Limit {
  databaseUrl: string;
  queries: readonly BenchQuery[];
  bytes: Uint8Array;
  headers: Record<string, string>;
}

/**
 * The limit to compare with: node:http and pg, one prepared statement per address that returns the
 * whole answer as JSON text; `/bytes` sends ready bytes.
 */
function listen({ databaseUrl, queries, bytes, headers }: Limit): Promise<number> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  pool.on('error', () => undefined);
  const server = createServer(async (request, response) => {
    const asked = await text(request);
    if (asked) JSON.parse(asked);
    if (request.url === '/bytes') {
      response.writeHead(200, { ...headers, 'content-length': bytes.length });
      response.end(bytes);
      return;
    }
    const query = queries[Number(request.url?.slice(1))];
    if (!query) {
      response.writeHead(404).end();
      return;
    }
    pool
      .query<{ answer: string }>({
        name: query.name,
        text: query.sql,
        values: query.values,
        types: textTypes,
      })
      .then(({ rows }) => {
        const body = Buffer.from(rows[0]?.answer ?? '');
        response.writeHead(200, {
          'content-type': 'application/json; charset=utf-8',
          'content-length': body.length,
        });
        response.end(body);
      })
      .catch(() => response.writeHead(500).end());
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

// json stays the text that PostgreSQL wrote: parsing it only to write it again is no limit.
const textTypes = { getTypeParser: () => (value: string | Buffer) => String(value) };

/** Starts it as a process of its own: the one that measures must not be slowed by it, nor slow it. */
export async function startBareServer(limit: Limit): Promise<{ port: number; close(): void }> {
  const child = fork(import.meta.filename, { serialization: 'advanced' });
  child.send(limit);
  const [port] = await once(child, 'message');
  return { port: Number(port), close: () => child.kill() };
}

if (import.meta.main) {
  process.once('message', async (limit: Limit) => process.send?.(await listen(limit)));
  process.on('disconnect', () => process.exit());
}
