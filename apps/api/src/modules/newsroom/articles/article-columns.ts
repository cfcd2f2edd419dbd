import { type Article, Prisma } from '@hoi/db/prisma';
import { emptyDocument, type RichTextDocument } from '@hoi/richtext/nodes';
import { columnName } from '#outside/rule.ts';
import { correctedAt } from './corrected-at-sql.ts';
import { wasReturned } from './standing-sql.ts';

type StoredAs<Column extends keyof Article> = Column extends 'body'
  ? RichTextDocument
  : Article[Column];

/** The longest excerpt, in characters: some lines of a list, and more than a search engine shows. */
export const excerptLength = 300;

/** What a form changes and a version keeps, each as it is where nothing was said of it. */
export const emptyColumns = {
  title: '',
  summary: '',
  body: emptyDocument,
  bylineName: '',
  bylinePosition: '',
  bylineOrganisation: '',
  bylinePersonId: null,
  postedBy: '',
  source: '',
  categoryId: '',
  coverId: null,
} satisfies { [Column in keyof Article]?: StoredAs<Column> };

type ContentColumn = keyof typeof emptyColumns;

/** The columns of the content with what they hold. */
export type ContentColumns = { [Column in ContentColumn]: StoredAs<Column> };

/** What follows from the content, or has deeds of its own. */
const otherColumns = [
  'id',
  'slug',
  'bodyHtml',
  'bodyText',
  'status',
  'awaitingContent',
  'viewCount',
  'version',
  'orgUnitId',
  'authorId',
  'publishedAt',
  'updatedAt',
  'deletedAt',
] as const satisfies readonly (keyof Article)[];

// As many as its opening may need: lines of verse are short.
const mostBlocks = 40;

interface MadeColumns {
  /** The chain of ids of its unit: what permissions are checked against. */
  orgUnitPath: string;
  /** Where it stands in a list by date: when it was published, or last changed until then. */
  listedAt: Date;
  /** Whether it is a draft that came back from the editors. */
  wasReturned: boolean;
  /** When words that readers had before them were last changed. */
  correctedAt: Date | null;
  /** Its summary, else the beginning of its body, of which a list needs no more. */
  opening: string;
}

/** The texts of some blocks of the body, in their order; what a picture shows is no text of the article. */
const proseOf = (which: string): string => `(SELECT nullif(trim(string_agg(
    CASE piece ->> 'type' WHEN 'text' THEN piece ->> 'text' ELSE ' ' END, '' ORDER BY nth, place)), '')
  FROM (SELECT b.block, b.nth FROM jsonb_path_query(a.body, '$.content[*] ${which}')
      WITH ORDINALITY b (block, nth) LIMIT ${mostBlocks}) blocks
    CROSS JOIN LATERAL jsonb_path_query(block,
      'strict $.** ? (@.type == "text" || @.type == "hardBreak" || @.type == "paragraph")')
      WITH ORDINALITY p (piece, place))`;

const madeColumns: Readonly<Record<keyof MadeColumns, string>> = {
  orgUnitPath: '(SELECT u.path FROM org_units u WHERE u.id = a.org_unit_id)',
  listedAt: 'coalesce(a.published_at, a.updated_at)',
  wasReturned,
  correctedAt,
  opening: `CASE WHEN a.summary <> '' THEN a.summary
    ELSE left(coalesce(${proseOf(`?(@.type == "paragraph" || @.type == "blockquote")`)}, ${proseOf('')}, ''), ${excerptLength * 2}) END`,
};

/** An article as the resolvers read it. Only the columns that a question asks for are filled. */
export type ArticleRow = Pick<Article, ContentColumn | (typeof otherColumns)[number]> & MadeColumns;

export type ArticleColumn = keyof ArticleRow;

/** The names of all of them. */
export const articleColumns: readonly ArticleColumn[] = [
  ...otherColumns,
  // The keys of both objects are columns.
  ...(Object.keys({ ...emptyColumns, ...madeColumns }) as (ContentColumn | keyof MadeColumns)[]),
];

const isMade = (name: ArticleColumn): name is keyof MadeColumns => name in madeColumns;

/** A column in SQL on `articles a`. */
export function columnSql(name: ArticleColumn): Prisma.Sql {
  // Names come from the map above, never from a request.
  return Prisma.raw(isMade(name) ? madeColumns[name] : `a.${columnName(name)}`);
}

// Outlives changes: made of names of columns.
const lists = new Map<string, Prisma.Sql>();

/** The select list for these columns of `articles a`, the id always among them. */
export function selectList(columns: ReadonlySet<ArticleColumn>): Prisma.Sql {
  const names = [...new Set<ArticleColumn>(['id', ...columns])].sort();
  const key = names.join();
  const known = lists.get(key);
  if (known) return known;
  const list = Prisma.raw(names.map((name) => `${columnSql(name).text} AS "${name}"`).join(', '));
  lists.set(key, list);
  return list;
}
