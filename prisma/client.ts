import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/client/client.ts';

const statementNames = new Map<string, string>();

// PostgreSQL keeps a prepared statement per name and connection; past this many shapes (raw SQL
// with changing text) further ones go unnamed rather than fill the server's memory.
const maximumStatements = 500;

/** The name under which a statement is prepared; empty when it shall not be. */
export function statementName(sql: string): string {
  const known = statementNames.get(sql);
  if (known !== undefined) return known;
  if (statementNames.size >= maximumStatements) return '';
  const name = `hoi_${statementNames.size}`;
  statementNames.set(sql, name);
  return name;
}

/** The connections that everything shares; statements are prepared once on each. */
export function createDatabasePool(databaseUrl: string, connections = 10): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: connections,
    idleTimeoutMillis: 30_000,
    // Instants are read and written as UTC, whatever zone the server's sessions have.
    options: '-c TimeZone=UTC',
  });
  // An idle connection that breaks is replaced by the next question; unheard, it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/** A client over these connections; ending them is left to whoever made them. */
export function createDatabaseClient(pool: pg.Pool): PrismaClient {
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: (query) => statementName(query.sql),
    onPoolError: () => undefined,
  });
  return new PrismaClient({ adapter });
}
