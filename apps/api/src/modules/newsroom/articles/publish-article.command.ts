import { refuseField } from '@hoi/domain/errors';
import { articleFaults } from '@hoi/localization/words/newsroom/articles';
import { hasContent } from '@hoi/richtext/has-content';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { clock } from '#outside/clock.ts';
import type { Target } from '#outside/locked-row.ts';
import type { ArticleToChange } from './article-to-change.ts';
import { storedBody } from './body-references.ts';
import { takeStep } from './take-step.command.ts';

function checkContent(article: ArticleToChange): void {
  if (hasContent(storedBody(article.body)) && !article.awaitingContent) return;
  refuseField('id', articleFaults.noContent);
}

/** A date of the past stays with an article; one to come was an appointment, not kept. */
function dateBefore({ publishedAt }: ArticleToChange): Date {
  const now = clock.now();
  return publishedAt && publishedAt < now ? publishedAt : now;
}

/**
 * Shows an article to readers: at `publishedAt`, which may be to come; left out, at once, dated as it
 * was when readers had it before.
 */
export function publishArticle(
  viewer: Viewer,
  target: Target,
  publishedAt?: Date | null,
): Promise<void> {
  return takeStep(viewer, 'publish', target, {
    publishedAt: (article) => {
      checkContent(article);
      return publishedAt ?? dateBefore(article);
    },
  });
}
