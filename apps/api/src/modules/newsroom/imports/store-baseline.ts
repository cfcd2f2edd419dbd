import { formatDate } from '@hoi/localization/date';
import { importedNames } from '@hoi/localization/words/newsroom/imports';
import { dateOrNull, dayOrNull } from '#outside/stored-day.ts';
import { type ImportRun, note } from './import-run.ts';
import type { LegacyPage, VisitCounter } from './legacy-page/legacy-page.ts';

/** The day the page was saved: the weather panel's, or else the newest day on the page. */
function capturedOn({ newer, byline }: LegacyPage, counter: VisitCounter): string {
  const days = [byline.publishedOn, ...newer.map(({ publishedOn }) => publishedOn)];
  return counter.capturedOn ?? days.sort().at(-1) ?? byline.publishedOn;
}

/**
 * Where the old portal's counter stood, so that the new one goes on from there. A page saved later
 * moves it forward; it never goes back.
 */
export async function storeBaseline(run: ImportRun, page: LegacyPage, fileName: string) {
  const { counter } = page;
  if (!counter) return;
  const day = capturedOn(page, counter);
  const countedOn = dateOrNull(day);
  if (!countedOn) return;
  const total = BigInt(counter.total);
  const label = `${total} (${formatDate(day)})`;
  const stored = await run.tx.visitBaseline.findUnique({ where: { id: 1 } });
  if (stored && ((dayOrNull(stored.countedOn) ?? '') >= day || stored.total >= total)) {
    note(run, 'VISIT_BASELINE', 'MATCHED', `${stored.total} (${formatDate(stored.countedOn)})`);
    return;
  }
  const data = { total, countedOn, source: importedNames.visitsFrom(fileName) };
  await run.tx.visitBaseline.upsert({ where: { id: 1 }, create: { id: 1, ...data }, update: data });
  note(run, 'VISIT_BASELINE', stored ? 'UPDATED' : 'CREATED', label);
  run.tags.add('visits');
}
