import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLResolveInfo,
  SelectionSetNode,
} from 'graphql';
import { Kind } from 'graphql';
import type { ArticleColumn } from './article-row.ts';

const rights = ['orgUnitId', 'orgUnitPath', 'authorId', 'status', 'deletedAt'] as const;
const byline = [
  'bylineName',
  'bylinePosition',
  'bylineOrganisation',
  'bylinePersonId',
  'publishedAt',
] as const;
const place = ['categoryId', 'publishedAt', 'status', 'deletedAt'] as const;

/** What each field of Article reads; a field that is not named here reads its id only. */
const columnsOf: Readonly<Record<string, readonly ArticleColumn[]>> = {
  slug: ['slug'],
  title: ['title'],
  summary: ['summary'],
  bodyHtml: ['bodyHtml'],
  bodyText: ['bodyText'],
  publishedAt: ['publishedAt'],
  updatedAt: ['updatedAt'],
  viewCount: ['viewCount'],
  byline,
  postedBy: ['postedBy'],
  source: ['source'],
  category: ['categoryId'],
  coverImage: ['coverId'],
  orgUnit: ['orgUnitId'],
  newer: place,
  older: place,
  body: ['body', ...rights],
  typedByline: [...byline, ...rights],
  status: rights,
  awaitingContent: ['awaitingContent', ...rights],
  deletedAt: rights,
  version: ['version', ...rights],
  versions: rights,
  reviewEvents: rights,
  lastStep: rights,
  standing: ['publishedAt', 'wasReturned', ...rights],
  lock: rights,
  viewerCan: rights,
  authorName: rights,
};

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

function collect(
  set: SelectionSetNode | undefined,
  path: readonly string[],
  fragments: Fragments,
  found: Set<ArticleColumn>,
): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.name.value;
      if (path.length === 0) for (const column of columnsOf[name] ?? []) found.add(column);
      else if (name === path[0]) collect(selection.selectionSet, path.slice(1), fragments, found);
      // A connection lists its rows twice, as edges and as nodes.
      else if (path.length === 2 && name === 'nodes')
        collect(selection.selectionSet, [], fragments, found);
    } else {
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      collect(inner?.selectionSet, path, fragments, found);
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
  const found = new Set<ArticleColumn>();
  for (const node of info.fieldNodes) collect(node.selectionSet, path, info.fragments, found);
  if (only && info.fieldNodes.length === 1) known.set(only, found);
  return found;
}
