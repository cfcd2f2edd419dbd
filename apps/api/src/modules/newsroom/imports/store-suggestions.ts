import type { ImportRun } from './import-run.ts';
import type { Oddity } from './legacy-page/oddity.ts';
import { places } from './legacy-page/places.ts';

// Far beyond any real page; an editor cannot go through more.
const most = 1000;

function keyOf(oddity: { rule: string; found: string; suggestion: string }): string {
  return [oddity.rule, oddity.found, oddity.suggestion].join('\n');
}

/** Lists, slides, poll and weather stand on every page: what was said of them once is not said again. */
const shared = [places.newer, places.older, places.caption, places.poll, places.weather];
const isShared = (where: string) => shared.some((place) => where.startsWith(place));

/** What looks wrong on the page, for an editor; nothing that an earlier import has told already. */
export async function storeSuggestions(
  run: ImportRun,
  record: { importId: string; articleId: string },
  oddities: readonly Oddity[],
): Promise<number> {
  const { importId, articleId } = record;
  const found = [...new Set(oddities.map((oddity) => oddity.found))];
  const told = await run.tx.importSuggestion.findMany({
    where: { found: { in: found }, importId: { not: importId } },
    select: {
      rule: true,
      found: true,
      suggestion: true,
      place: true,
      import: { select: { articleId: true } },
    },
  });
  const isTold = (oddity: Oddity) =>
    told.some(
      (one) =>
        keyOf(one) === keyOf(oddity) &&
        (isShared(oddity.where) ||
          (one.import.articleId === articleId && one.place === oddity.where)),
    );
  const rows = oddities.filter((oddity) => !isTold(oddity)).slice(0, most);
  await run.tx.importSuggestion.createMany({
    data: rows.map(({ where, ...oddity }, position) => ({
      ...oddity,
      place: where,
      importId,
      position,
    })),
  });
  return rows.length;
}
