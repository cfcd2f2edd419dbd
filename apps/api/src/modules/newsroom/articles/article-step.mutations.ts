import {
  articleStepInput,
  articlesInput,
  publishArticleInput,
  returnArticleInput,
} from '@hoi/validation/newsroom/article';
import { formInput } from '#graphql/form-input.ts';
import { change, mutation } from '#graphql/mutation.ts';
import { requireStaff } from '#modules/access/identity/viewer.ts';
import { articlePayload } from './article-payload.ts';
import { eachArticle, resultsPayload } from './article-results.ts';
import { moveToBin } from './move-to-bin.command.ts';
import { publishArticle } from './publish-article.command.ts';
import { takeStep } from './take-step.command.ts';

const descriptions = {
  expectedVersion: 'The version that was seen; left out: whatever it is now.',
};

const ArticleStepInput = formInput('ArticleStepInput', articleStepInput, { descriptions });

change('submitArticle', {
  description: 'Hands a draft to the editors (gửi duyệt). Its author, and editors.',
  of: 'Article',
  input: ArticleStepInput,
  payload: articlePayload,
  command: (viewer, step) => takeStep(viewer, 'submit', step),
});

change('withdrawArticle', {
  description:
    'Takes a submitted article back among the drafts (rút bài về). Its author, and editors.',
  of: 'Article',
  input: ArticleStepInput,
  payload: articlePayload,
  command: (viewer, step) => takeStep(viewer, 'withdraw', step),
});

change('returnArticle', {
  description: 'Sends a submitted article back with the reason (trả lại). Editors.',
  of: 'Article',
  input: returnArticleInput,
  descriptions: { ...descriptions, comment: 'Why, for its author.' },
  payload: articlePayload,
  command: (viewer, { comment, ...step }) => takeStep(viewer, 'return', step, { comment }),
});

change('publishArticle', {
  description: 'Shows an article to readers (đăng), now or at a moment to come. Editors.',
  of: 'Article',
  input: publishArticleInput,
  descriptions: {
    ...descriptions,
    publishedAt: 'A moment to come schedules it. Left out: the date it had before, or now.',
  },
  payload: articlePayload,
  command: (viewer, { publishedAt, ...step }) => publishArticle(viewer, step, publishedAt),
});

change('unpublishArticle', {
  description: 'Takes an article away from readers (gỡ bài). Editors.',
  of: 'Article',
  input: ArticleStepInput,
  payload: articlePayload,
  command: (viewer, step) => takeStep(viewer, 'unpublish', step),
});

change('deleteArticle', {
  description: 'Puts an article into the bin (xoá); restoreArticle undoes it. Editors.',
  of: 'Article',
  input: ArticleStepInput,
  payload: articlePayload,
  command: (viewer, step) => moveToBin(viewer, 'delete', step),
});

change('restoreArticle', {
  description: 'Takes an article out of the bin (khôi phục), as it was. Editors.',
  of: 'Article',
  input: ArticleStepInput,
  payload: articlePayload,
  command: (viewer, step) => moveToBin(viewer, 'restore', step),
});

const ArticlesInput = formInput('ArticlesInput', articlesInput, {
  descriptions: { ids: 'Which articles, 1–50; each is taken by itself.' },
});

mutation('publishArticles', {
  description: 'publishArticle for up to 50 articles, each on its own.',
  requires: requireStaff,
  input: ArticlesInput,
  payload: resultsPayload,
  resolve: ({ ids }, { viewer }) => eachArticle(ids, (id) => publishArticle(viewer, { id })),
});

mutation('deleteArticles', {
  description: 'deleteArticle for up to 50 articles, each on its own.',
  requires: requireStaff,
  input: ArticlesInput,
  payload: resultsPayload,
  resolve: ({ ids }, { viewer }) => eachArticle(ids, (id) => moveToBin(viewer, 'delete', { id })),
});
