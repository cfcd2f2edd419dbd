import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { isObjectType } from 'graphql';
import type { Context } from '#graphql/context.ts';
import { factsOf } from '#graphql/field-facts.ts';
import { requestedFields } from '#graphql/requested-fields.ts';
import type { ArticleColumn, ArticleRow } from './article-columns.ts';

/** All that is known of an article without asking for more of its columns. */
export type ArticleKey = Pick<ArticleRow, 'id'>;

type Read<Column extends ArticleColumn> = Pick<ArticleRow, Column | 'id'>;

/**
 * What a field of Article reads: the columns are asked of the database when the field is asked for, and
 * its resolver sees these alone.
 */
export function reading<Column extends ArticleColumn, Args, Result>(
  reads: readonly Column[],
  resolve: (
    article: Read<Column>,
    args: Args,
    context: Context,
    info: GraphQLResolveInfo,
  ) => Result,
) {
  return {
    reads,
    resolve: (article: ArticleKey, args: Args, context: Context, info: GraphQLResolveInfo) =>
      // Every list and look-up of articles reads `requestedColumns`, these among them.
      resolve(article as Read<Column>, args, context, info),
  };
}

/** `reading` for a field of rows that Prisma reads, to which it says how. */
export function readingFor<Column extends ArticleColumn, Result>(
  reads: readonly Column[],
  resolve: (query: object, article: Read<Column>, context: Context) => Result,
) {
  return {
    reads,
    resolve: (query: object, article: ArticleKey, _args: object, context: Context) =>
      // As above.
      resolve(query, article as Read<Column>, context),
  };
}

/** A field that is a column as it stands. */
export function column<Column extends ArticleColumn>(name: Column) {
  return reading([name], (article: Read<Column>) => article[name]);
}

// Outlives changes: made of the document alone.
const known = new WeakMap<FieldNode, ReadonlySet<ArticleColumn>>();

/**
 * The columns that a query reads of its articles. `path` leads from the field to them: `edges`,
 * `node` for a connection. Remembered per parsed document, which servers keep.
 */
export function requestedColumns(
  info: GraphQLResolveInfo,
  path: readonly string[] = [],
): ReadonlySet<ArticleColumn> {
  const [only] = info.fieldNodes;
  const remembered = only && info.fieldNodes.length === 1 ? known.get(only) : undefined;
  if (remembered) return remembered;
  const article = info.schema.getType('Article');
  const fields = isObjectType(article) ? article.getFields() : {};
  const names = [...requestedFields(info, path)];
  // Said by `reading`, whose names are columns.
  const reads = names.flatMap((name) => factsOf(fields[name]).reads ?? []) as ArticleColumn[];
  const found = new Set(reads);
  if (only && info.fieldNodes.length === 1) known.set(only, found);
  return found;
}
