import { createServer, type Server } from 'node:http';
import pg from 'pg';
import type { BenchQuery } from './queries.ts';

/**
 * The limit to compare with: node:http and pg, one prepared statement per address that returns the
 * whole answer as JSON text; `/bytes` sends ready bytes.
 */
export function startBareServer(
  databaseUrl: string,
  queries: readonly BenchQuery[],
  bytes: Buffer,
  headers: Record<string, string>,
): Promise<{ server: Server; port: number; close(): Promise<void> }> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  pool.on('error', () => undefined);
  const server = createServer((request, response) => {
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
    request.resume();
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
      const port = typeof address === 'object' && address ? address.port : 0;
      const close = async () => {
        server.closeAllConnections();
        server.close();
        await pool.end();
      };
      resolve({ server, port, close });
    });
  });
}

// json stays the text that PostgreSQL wrote: parsing it only to write it again is no limit.
const textTypes = { getTypeParser: () => (value: string | Buffer) => String(value) };
