/** Where an article stands between its first line and its readers. */
export const articleStatuses = ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'UNPUBLISHED'] as const;
export type ArticleStatus = (typeof articleStatuses)[number];

export const articleSteps = ['submit', 'withdraw', 'return', 'publish', 'unpublish'] as const;
export type ArticleStep = (typeof articleSteps)[number];

const transitions: Record<ArticleStep, { from: readonly ArticleStatus[]; to: ArticleStatus }> = {
  submit: { from: ['DRAFT', 'UNPUBLISHED'], to: 'IN_REVIEW' },
  withdraw: { from: ['IN_REVIEW'], to: 'DRAFT' },
  return: { from: ['IN_REVIEW'], to: 'DRAFT' },
  publish: { from: ['DRAFT', 'IN_REVIEW', 'UNPUBLISHED'], to: 'PUBLISHED' },
  unpublish: { from: ['PUBLISHED'], to: 'UNPUBLISHED' },
};

/** The status a step leads to, or null when the step is not legal from `status`. */
export function nextArticleStatus(status: ArticleStatus, step: ArticleStep): ArticleStatus | null {
  const transition = transitions[step];
  return transition.from.includes(status) ? transition.to : null;
}

/** Where an article stands as people say it: a draft that came back and one that waits for its hour are told apart. */
export const articleStandings = [
  'DRAFT',
  'RETURNED',
  'IN_REVIEW',
  'SCHEDULED',
  'PUBLISHED',
  'UNPUBLISHED',
] as const;
export type ArticleStanding = (typeof articleStandings)[number];

interface ArticleOnItsWay {
  status: ArticleStatus;
  publishedAt: Date | null;
  /** Whether the last step it took was being sent back to its author. */
  wasReturned: boolean;
}

/** The standing of an article at the moment `now`; what lies in the bin stands where it stood. */
export function articleStanding(article: ArticleOnItsWay, now: Date): ArticleStanding {
  const { status, publishedAt, wasReturned } = article;
  if (status === 'DRAFT') return wasReturned ? 'RETURNED' : 'DRAFT';
  if (status !== 'PUBLISHED') return status;
  return publishedAt === null || publishedAt > now ? 'SCHEDULED' : 'PUBLISHED';
}
