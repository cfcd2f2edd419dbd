import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '#graphql/context.ts';
import { mayReadInside } from './article.policy.ts';
import type { ArticleColumn, ArticleRow } from './article-columns.ts';
import { reading, readingFor } from './article-selection.ts';

const decisive = ['authorId', 'orgUnitPath'] as const satisfies readonly ArticleColumn[];

type Inside<Column extends ArticleColumn> = Pick<
  ArticleRow,
  Column | (typeof decisive)[number] | 'id'
>;

/** `reading` for staff of the unit and the author of the article; null for everybody else. */
export function readingInside<Column extends ArticleColumn, Args, Result>(
  reads: readonly Column[],
  resolve: (
    article: Inside<Column>,
    args: Args,
    context: Context,
    info: GraphQLResolveInfo,
  ) => Result,
) {
  return reading([...reads, ...decisive], (article, args: Args, context, info) =>
    mayReadInside(context.viewer, article) ? resolve(article, args, context, info) : null,
  );
}

/** `readingFor` likewise. */
export function readingInsideFor<Result>(
  resolve: (query: object, article: Inside<never>) => Result,
) {
  return readingFor(decisive, (query, article, { viewer }) =>
    mayReadInside(viewer, article) ? resolve(query, article) : null,
  );
}
