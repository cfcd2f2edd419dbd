import pg from 'pg';
import { databaseUrl } from './db.ts';
import { log } from './log.ts';

interface OutboxNotice {
  id: number;
  type: string;
  tags: string[];
}

type Listener = (notice: OutboxNotice | 'everything') => void;

const listeners = new Set<Listener>();
let client: pg.Client | undefined;
let closing = false;

/** Tells `listener` of every committed change; 'everything' after a gap, when some may have been missed. */
export function onOutbox(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(notice: OutboxNotice | 'everything'): void {
  for (const listener of listeners) listener(notice);
}

/** Whether changes are being heard right now; caches must not answer while they are not. */
export function isListening(): boolean {
  return client !== undefined;
}

function noticeOf(payload: string): OutboxNotice | 'everything' {
  try {
    // The payload is written by our own trigger, which cuts it to what a notification can hold.
    return JSON.parse(payload) as OutboxNotice;
  } catch {
    return 'everything';
  }
}

export async function startOutbox(): Promise<void> {
  closing = false;
  const next = new pg.Client({
    connectionString: databaseUrl(),
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  next.on('notification', ({ payload }) => {
    if (payload) tell(noticeOf(payload));
  });
  next.on('error', (error) => log.warn({ err: error }, 'the outbox connection broke'));
  await next.connect();
  await next.query('LISTEN hoi_outbox');
  // Only now: an attempt that fails ends too, and its caller tries again.
  next.on('end', () => {
    client = undefined;
    tell('everything');
    if (!closing) setTimeout(() => void reconnect(), 500);
  });
  client = next;
  tell('everything');
}

async function reconnect(): Promise<void> {
  if (closing) return;
  try {
    await startOutbox();
  } catch {
    setTimeout(() => void reconnect(), 1000);
  }
}

export async function stopOutbox(): Promise<void> {
  closing = true;
  await client?.end();
}
