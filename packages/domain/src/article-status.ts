/** Where an article stands between its first line and its readers. */
export const articleStatuses = ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'UNPUBLISHED'] as const;
export type ArticleStatus = (typeof articleStatuses)[number];

export const articleSteps = ['submit', 'return', 'publish', 'unpublish'] as const;
export type ArticleStep = (typeof articleSteps)[number];

const transitions: Record<ArticleStep, { from: readonly ArticleStatus[]; to: ArticleStatus }> = {
  submit: { from: ['DRAFT', 'UNPUBLISHED'], to: 'IN_REVIEW' },
  return: { from: ['IN_REVIEW'], to: 'DRAFT' },
  publish: { from: ['DRAFT', 'IN_REVIEW', 'UNPUBLISHED'], to: 'PUBLISHED' },
  unpublish: { from: ['PUBLISHED'], to: 'UNPUBLISHED' },
};

/** The status a step leads to, or null when the step is not legal from `status`. */
export function nextArticleStatus(status: ArticleStatus, step: ArticleStep): ArticleStatus | null {
  const transition = transitions[step];
  return transition.from.includes(status) ? transition.to : null;
}
