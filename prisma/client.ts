import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client/client.ts';

const statementNames = new Map<string, string>();

// PostgreSQL keeps a prepared statement per name and connection; past this many shapes (raw SQL
// with changing text) further ones go unnamed rather than fill the server's memory.
const maximumStatements = 500;

function statementName(sql: string): string {
  const known = statementNames.get(sql);
  if (known !== undefined) return known;
  if (statementNames.size >= maximumStatements) return '';
  const name = `hoi_${statementNames.size}`;
  statementNames.set(sql, name);
  return name;
}

/** A client with its own pool of `connections`; statements are prepared once per connection. */
export function createDatabaseClient(databaseUrl: string, connections = 10): PrismaClient {
  const adapter = new PrismaPg(
    {
      connectionString: databaseUrl,
      max: connections,
      idleTimeoutMillis: 30_000,
      // The adapter reads and writes instants as UTC, whatever zone the server's sessions have.
      options: '-c TimeZone=UTC',
    },
    {
      statementNameGenerator: (query) => statementName(query.sql),
      onPoolError: () => undefined,
    },
  );
  return new PrismaClient({ adapter });
}
