import { db } from '#outside/db.ts';
import { shownMonths } from './token-months.ts';

/** Removes what tokens used in months that nobody is shown any more. */
export async function forgetTokenUsage(): Promise<void> {
  await db.tokenUsage.deleteMany({ where: { NOT: shownMonths() } });
}
