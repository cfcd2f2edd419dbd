import pg from 'pg';
import { databaseUrl } from './db.ts';
import { log } from './log.ts';

interface OutboxNotice {
  id: number;
  type: string;
  tags: string[];
}

type Listener = (notice: OutboxNotice | 'everything') => void;

const listen = 'LISTEN hoi_outbox';
// The site shows its last good pages from when this is missed; answers come before the next question.
const beatMs = 3000;
const patienceMs = 2900;

// Outlives changes: who hears of them.
const listeners = new Set<Listener>();
let client: pg.Client | undefined;
// Of which start the connection is: a stop in the middle of a try is not undone by the try.
let current: symbol | undefined;

/**
 * Tells `listener` of every committed change; 'everything' for one that touches all, and after a gap,
 * when some may have been missed.
 */
export function onOutbox(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Calls `concerned` after each committed change that carries one of these tags (or any at all), and
 * after everything. What is kept in memory of the database forgets it by this and by nothing else.
 */
export function onChangeOf(tags: readonly string[] | 'anything', concerned: () => void) {
  return onOutbox((notice) => {
    if (notice === 'everything') return concerned();
    const found =
      tags === 'anything' ? notice.tags : notice.tags.filter((tag) => tags.includes(tag));
    if (found.length > 0) concerned();
  });
}

function tell(notice: OutboxNotice | 'everything'): void {
  for (const listener of listeners) listener(notice);
}

/** For who knows of a change of everything before its notice has come. */
export function forgetEverything(): void {
  tell('everything');
}

/** Whether changes are being heard right now; caches must not answer while they are not. */
export function isListening(): boolean {
  return client !== undefined;
}

function noticeOf(payload: string): OutboxNotice | 'everything' {
  try {
    // The payload is written by our own trigger, which cuts it to what a notification can hold.
    const notice = JSON.parse(payload) as OutboxNotice;
    return notice.tags.includes('everything') ? 'everything' : notice;
  } catch {
    return 'everything';
  }
}

export async function startOutbox(): Promise<void> {
  current = Symbol('a start');
  await connect(current);
}

async function connect(start: symbol): Promise<void> {
  const next = new pg.Client({
    connectionString: databaseUrl(),
    query_timeout: patienceMs,
    connectionTimeoutMillis: patienceMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  next.on('notification', ({ payload }) => {
    if (payload) tell(noticeOf(payload));
  });
  next.on('error', (error) => log.warn({ err: error }, 'the outbox connection broke'));
  await next.connect();
  await next.query(listen).catch(async (error: unknown) => {
    await next.end();
    throw error;
  });
  if (start !== current) return next.end();
  const beats = setInterval(() => void beat(next), beatMs);
  // Only now: an attempt that fails ends too, and its caller tries again.
  next.on('end', () => {
    clearInterval(beats);
    client = undefined;
    tell('everything');
    setTimeout(() => void reconnect(start), 500);
  });
  client = next;
  tell('everything');
}

/** A line that was cut without a word stays open at this end, and nothing is heard on it. */
async function beat(on: pg.Client): Promise<void> {
  await on.query(listen).catch(() => on.connection.stream.destroy());
}

async function reconnect(start: symbol): Promise<void> {
  if (start !== current) return;
  try {
    await connect(start);
  } catch {
    setTimeout(() => void reconnect(start), 1000);
  }
}

export async function stopOutbox(): Promise<void> {
  current = undefined;
  await client?.end();
}
