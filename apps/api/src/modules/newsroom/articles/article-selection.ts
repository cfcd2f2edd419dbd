import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLResolveInfo,
  SelectionSetNode,
} from 'graphql';
import { isObjectType, Kind } from 'graphql';
import type { Context } from '#graphql/context.ts';
import { factsOf } from '#graphql/field-facts.ts';
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

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;

interface Question {
  fields: Fields;
  fragments: Fragments;
  found: Set<ArticleColumn>;
}

function collect(
  set: SelectionSetNode | undefined,
  path: readonly string[],
  question: Question,
): void {
  const { fields, fragments, found } = question;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      if (path.length === 0) {
        // Said by `reading`, whose names are columns.
        for (const read of factsOf(fields[name]).reads ?? []) found.add(read as ArticleColumn);
      } else if (name === path[0]) collect(selection.selectionSet, path.slice(1), question);
      // A connection lists its rows twice, as edges and as nodes.
      else if (path.length === 2 && name === 'nodes') collect(selection.selectionSet, [], question);
    } else {
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      collect(inner?.selectionSet, path, question);
    }
  }
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
  const found = new Set<ArticleColumn>();
  for (const node of info.fieldNodes)
    collect(node.selectionSet, path, { fields, fragments: info.fragments, found });
  if (only && info.fieldNodes.length === 1) known.set(only, found);
  return found;
}
