import { DomainError, type ErrorCode } from '@hoi/domain/errors';
import { builder } from '#graphql/builder.ts';
import { saidOf } from '#graphql/errors.ts';
import { requiredId } from '#graphql/node-id.ts';
import { Article } from './article.type.ts';
import { requestedColumns } from './article-selection.ts';
import { findArticle } from './find-article.ts';

interface Result {
  globalId: string;
  id: string | null;
  error: { code: ErrorCode; message: string } | null;
}

const ArticleResultError = builder
  .objectRef<{ code: ErrorCode; message: string }>('ArticleResultError')
  .implement({
    description: 'Why nothing was done to this article.',
    fields: (t) => ({
      code: t.exposeString('code', {
        description: 'What kind of error it is, as in extensions.code.',
      }),
      message: t.exposeString('message', { description: 'What is wrong, Vietnamese.' }),
    }),
  });

const ArticleResult = builder.objectRef<Result>('ArticleResult').implement({
  description: 'What became of one article of several.',
  fields: (t) => ({
    id: t.id({ description: 'Its id, as it was given.', resolve: ({ globalId }) => globalId }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article as it is now; null when something was wrong.',
      resolve: ({ id, error }, _args, { viewer }, info) =>
        id && !error ? findArticle(viewer, { id }, requestedColumns(info)) : null,
    }),
    error: t.field({
      type: ArticleResultError,
      nullable: true,
      description: 'What was wrong; null when the deed was done.',
      resolve: ({ error }) => error,
    }),
  }),
});

export function resultsPayload(name: string) {
  return builder.objectRef<{ results: Result[] }>(name).implement({
    fields: (t) => ({
      results: t.field({
        type: [ArticleResult],
        price: { rows: 100 },
        description: 'One for each id, in the order given.',
        resolve: ({ results }) => results,
      }),
    }),
  });
}

/** Does the single deed to each article, one after another; one's failure leaves the others alone. */
export async function eachArticle(
  globalIds: readonly string[],
  deed: (id: string) => Promise<void>,
): Promise<{ results: Result[] }> {
  const results: Result[] = [];
  for (const globalId of globalIds) {
    try {
      const id = requiredId(globalId, 'Article');
      await deed(id);
      results.push({ globalId, id, error: null });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      // Of bad input the message says only that there is some; the issues say what.
      const message = error.issues.map((issue) => issue.message).join(' ') || saidOf(error);
      results.push({ globalId, id: null, error: { code: error.code, message } });
    }
  }
  return { results };
}
