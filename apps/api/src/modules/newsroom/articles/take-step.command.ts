import { type ArticleStep, nextArticleStatus } from '@hoi/domain/article-status';
import { ConflictError } from '@hoi/domain/errors';
import {
  articleFaults,
  articleStatusLabels,
  articleStepLabels,
} from '@hoi/localization/words/newsroom/articles';
import { requireStaff, type Viewer } from '#modules/access/identity/viewer.ts';
import { isShown } from '#modules/newsroom/shown/public-articles.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import type { Target } from '#outside/locked-row.ts';
import { type ArticleToChange, articleToChange, recordArticle } from './article-to-change.ts';

interface StepDetails {
  comment?: string;
  /** When it shall be published; looked at by the step that publishes. */
  publishedAt?: (article: ArticleToChange) => Date;
}

const kinds = {
  submit: 'SUBMITTED',
  withdraw: 'WITHDRAWN',
  return: 'RETURNED',
  publish: 'PUBLISHED',
  unpublish: 'UNPUBLISHED',
} as const;

/** Takes an article one step on its way, if the step is legal from where it stands. */
export async function takeStep(
  viewer: Viewer,
  step: ArticleStep,
  target: Target,
  { comment = '', publishedAt }: StepDetails = {},
): Promise<void> {
  const staff = requireStaff(viewer);
  await db.$transaction(async (tx) => {
    const article = await articleToChange(tx, viewer, target, step);
    const { id } = article;
    const status = nextArticleStatus(article.status, step);
    if (!status) {
      const now = articleStatusLabels[article.status].toLowerCase();
      const wanted = articleStepLabels[step].toLowerCase();
      throw new ConflictError(articleFaults.wrongState(now, wanted));
    }
    const after = {
      ...article,
      status,
      publishedAt: publishedAt?.(article) ?? article.publishedAt,
    };
    await tx.article.update({
      where: { id },
      data: { status, publishedAt: after.publishedAt, version: { increment: 1 } },
      select: { id: true },
    });
    const event = { articleId: id, kind: kinds[step], comment, actorId: staff.userId };
    await tx.reviewEvent.create({ data: { ...event, at: clock.now() }, select: { id: true } });
    const seen = isShown(article) || isShown(after);
    const entry = {
      action: `${step}-article`,
      detail: { title: article.title, ...(comment && { comment }) },
    };
    await recordArticle(tx, viewer, { id, seen }, entry);
  });
}
