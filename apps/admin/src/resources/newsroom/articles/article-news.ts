import { articleStandings } from '@hoi/domain/article-status';
import { articleNewsText } from '@hoi/localization/words/newsroom/article-state';
import * as form from '#providers/data/form-values.ts';
import type { FormValues, RecordNow, Row } from '#providers/data/resource-description.ts';

function standingOf(article: FormValues) {
  const step = form.record(article.lastStep);
  const at = form.text(step, 'at');
  return {
    standing: form.oneOf(articleStandings, article.standing) ?? null,
    deletedAt: form.textOrNull(article, 'deletedAt'),
    lastStep: at ? { at, actorName: form.textOrNull(step, 'actorName') } : null,
  };
}

/** What somebody else did to the article; null when nothing happened. */
export function articleNews(shown: Row, now: RecordNow | null, isNewer: boolean): string | null {
  const before = standingOf(shown);
  if (!now) return articleNewsText(before, null);
  const { standing, ...rest } = standingOf(now);
  // A scheduled one appears without a new version.
  const isElsewhere = standing !== before.standing && now.version === shown.version;
  if (!standing || !(isNewer || isElsewhere)) return null;
  const savedByName = form.textOrNull(now, 'savedByName');
  return articleNewsText(before, { standing, ...rest, savedByName });
}
