import { clock } from '#outside/clock.ts';
import { backgroundWork, longTransaction } from '#outside/db.ts';

// A listener that was away starts afresh; a week is for people who look into what happened.
const keptMs = 7 * 24 * 60 * 60_000;

/** Removes outbox events that everybody has heard long ago; the audit trail keeps the deeds. */
export async function forgetOutbox(): Promise<void> {
  const at = { lt: new Date(clock.now().getTime() - keptMs) };
  await longTransaction((tx) => tx.outboxEvent.deleteMany({ where: { at } }), backgroundWork);
}
