import { addDays } from '@hoi/localization/calendar-weeks';
import { localDay } from '@hoi/localization/date';
import { clock } from '#outside/clock.ts';
import { backgroundWork, longTransaction } from '#outside/db.ts';

const windowMs = 30 * 60_000;

/** Removes what is no longer needed to tell visitors apart: after this nobody can. */
export async function forgetVisitors(): Promise<void> {
  const before = new Date(clock.now().getTime() - windowMs);
  const yesterday = addDays(localDay(clock.now()), -1);
  await longTransaction(async (tx) => {
    await tx.recentVisitor.deleteMany({ where: { lastSeenAt: { lt: before } } });
    await tx.recentView.deleteMany({ where: { viewedAt: { lt: before } } });
    await tx.visitorSalt.deleteMany({ where: { day: { lt: new Date(yesterday) } } });
  }, backgroundWork);
}
