import { askingForAll, currentAsker } from '@hoi/db/asker';
import { createDatabaseClient, createDatabasePool, statementName } from '@hoi/db/client';
import { longerStatement, servingTimeouts, type Timeouts } from '@hoi/db/patient-connection';
import type { Prisma, PrismaClient } from '@hoi/db/prisma';
import { letterCases } from '@hoi/localization/collation';
import pg from 'pg';
import { takesLong } from './request-patience.ts';

/** What a command works with inside its transaction. */
export type Transaction = Prisma.TransactionClient;

/** The one client of the process; set by `connectDatabase` before anything asks. */
export let db: PrismaClient;
let pool: ReturnType<typeof createDatabasePool>;
let connectedUrl = '';

// An operator's command waits for its turn as long as any person would.
const operatorPatienceMs = 60_000;

interface Connecting {
  connections?: number;
  /** Null where nobody waits for an answer: operators' commands take their time. */
  timeouts?: Timeouts | null;
}

export async function connectDatabase(url: string, options: Connecting = {}): Promise<void> {
  const { connections = 10, timeouts = servingTimeouts } = options;
  await refuseUnfitDatabase(url);
  pool = createDatabasePool(url, { connections, timeouts: timeouts ?? undefined });
  db = createDatabaseClient(pool, timeouts?.connect ?? operatorPatienceMs);
  connectedUrl = url;
}

export async function disconnectDatabase(): Promise<void> {
  await db.$disconnect();
  await pool.end();
}

interface Length {
  /** Milliseconds for the whole, and for each of its statements. */
  timeout: number;
  isolationLevel?: Prisma.TransactionIsolationLevel;
}

/** For what nobody waits for. */
export const backgroundWork: Length = { timeout: 60_000 };

/**
 * A transaction that is known to be long: a plan for a whole country, a sheet of thousands of lines. It
 * may wait for others of its kind, and whoever asked for it waits as well.
 */
export function longTransaction<Result>(
  work: (tx: Transaction) => Promise<Result>,
  { timeout, ...options }: Length,
): Promise<Result> {
  takesLong();
  const inside = async (tx: Transaction) => {
    await tx.$executeRawUnsafe(longerStatement(timeout));
    await tx.$executeRawUnsafe(`SET LOCAL lock_timeout = ${timeout}`);
    return work(tx);
  };
  return askingForAll(() => db.$transaction(inside, { ...options, timeout, maxWait: timeout }));
}

const timestamptz = 1184;

/** Sessions are in UTC, so an instant reads 2019-03-28 00:00:00+00, which JavaScript nearly understands. */
function readInstant(text: string): Date {
  return new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`);
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === timestamptz ? readInstant : pg.types.getTypeParser(oid, format),
};

/**
 * Rows of a statement written by hand, for the lists that readers ask for most: by the same prepared
 * statements as `db.$queryRaw`, without what that does to each value on the way. Big integers and
 * numerics come as text: cast them.
 */
export async function readRows<Row extends pg.QueryResultRow>(
  statement: Prisma.Sql,
): Promise<Row[]> {
  const { text, values } = statement;
  const { rows } = await pool.query<Row>({ name: statementName(text), text, values, types });
  return rows;
}

/**
 * The same, planned for its values each time: for a statement whose best plan for one value is the worst
 * for another (a day, a unit with ten others below it or all of them).
 */
export async function readRowsPlanned<Row extends pg.QueryResultRow>(
  statement: Prisma.Sql,
): Promise<Row[]> {
  const { text, values } = statement;
  const { rows } = await pool.query<Row>({ text, values, types });
  return rows;
}

/** Reads rows of a statement written by hand; see `readRowsPlanned`. */
export type ReadRows = <Row extends pg.QueryResultRow>(statement: Prisma.Sql) => Promise<Row[]>;

/** Several statements that see one and the same moment of the database; none of them may write. */
export async function readTogether<Result>(
  work: (read: ReadRows) => Promise<Result>,
): Promise<Result> {
  const asker = currentAsker();
  return pool.reading(async (client) => {
    const read: ReadRows = async <Row extends pg.QueryResultRow>({ text, values }: Prisma.Sql) => {
      asker?.requirePresence();
      const { rows } = await client.query<Row>({ text, values, types });
      return rows;
    };
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    // In its turn already: what else the work asks for must not wait for the end of it.
    const result = await askingForAll(() => work(read)).catch(async (error: unknown) => {
      await client.query('ROLLBACK');
      throw error;
    });
    await client.query('COMMIT');
    return result;
  });
}

/** Address of the connected database, for the few that need a connection of their own (LISTEN, jobs). */
export function databaseUrl(): string {
  return connectedUrl;
}

/** In a database with the C locale, lower-casing leaves Vietnamese letters as they are: refuse it. */
async function refuseUnfitDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ fit: boolean; version: number; encoding: string }>(
      `SELECT lower($1::text) = $2 AS fit, current_setting('server_version_num')::int AS version,
        current_setting('server_encoding') AS encoding`,
      [letterCases.upper, letterCases.lower],
    );
    const found = rows[0];
    if (!found || found.version < 150_000) {
      throw new Error(`DATABASE_URL: PostgreSQL 15 or later is needed, found ${found?.version}`);
    }
    if (!found.fit || found.encoding !== 'UTF8') {
      throw new Error(
        `DATABASE_URL: the database has encoding ${found.encoding} and a locale that cannot lower-case Vietnamese; create it with ENCODING 'UTF8' and the locale C.UTF-8, vi_VN.UTF-8 or ICU vi-VN`,
      );
    }
  } finally {
    await client.end();
  }
}
