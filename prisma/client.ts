import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { askingForAll } from './asker.ts';
import { AskedPool } from './asking-pool.ts';
import { PrismaClient } from './generated/client/client.ts';
import { OrderlyClient } from './orderly-client.ts';
import { patientClient, type Timeouts } from './patient-connection.ts';

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

/** Settings of a connection by which both its ends give it up when it hangs. */
export function boundedConnection(timeouts: Timeouts): pg.PoolConfig {
  const { connect, server } = timeouts;
  return {
    connectionTimeoutMillis: connect,
    statement_timeout: server.statement,
    lock_timeout: server.lock,
    // A client that is gone must not keep its locks; between two statements it only thinks.
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    Client: patientClient(timeouts),
  };
}

interface PoolOptions {
  connections?: number;
  /** None for operators' commands, which take the time they need. */
  timeouts?: Timeouts | undefined;
}

/** The connections that everything shares; statements are prepared once on each. */
export function createDatabasePool(databaseUrl: string, options: PoolOptions = {}): AskedPool {
  const { connections = 10, timeouts } = options;
  return new AskedPool({
    connectionString: databaseUrl,
    max: connections,
    idleTimeoutMillis: 30_000,
    // Instants are read and written as UTC, whatever zone the server's sessions have.
    options: '-c TimeZone=UTC',
    ...(timeouts ? boundedConnection(timeouts) : { Client: OrderlyClient }),
  });
}

/**
 * Prisma gathers what is looked up by its key in one moment, whoever asks, and runs all of it for the
 * first: when she leaves, the others' must go on.
 */
function ofManyAskers(client: PrismaClient): PrismaClient {
  const extended = client.$extends({
    query: {
      $allModels: {
        findUnique: ({ args, query }) => askingForAll(async () => await query(args)),
        findUniqueOrThrow: ({ args, query }) => askingForAll(async () => await query(args)),
      },
    },
  });
  // It adds no method and changes no answer, which its type cannot say.
  return extended as unknown as PrismaClient;
}

/**
 * A client over these connections; ending them is left to whoever made them.
 * @param patience how long a transaction may wait for a connection, in milliseconds
 */
export function createDatabaseClient(pool: pg.Pool, patience: number): PrismaClient {
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: (query) => statementName(query.sql),
    onPoolError: () => undefined,
  });
  const client = new PrismaClient({ adapter, transactionOptions: { maxWait: patience } });
  return ofManyAskers(client);
}
