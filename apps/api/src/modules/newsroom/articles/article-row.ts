import { Prisma } from '@hoi/db/prisma';
import type { ArticleStatus } from '@hoi/domain/article-status';
import { wasReturned } from './standing-sql.ts';

/** An article as the resolvers read it. Only the columns that a query asks for are filled. */
export interface ArticleRow {
  id: string;
  slug: string;
  title: string;
  summary: string;
  body: Prisma.JsonValue;
  bodyHtml: string;
  bodyText: string;
  status: ArticleStatus;
  awaitingContent: boolean;
  postedBy: string;
  bylineName: string;
  bylinePosition: string;
  bylineOrganisation: string;
  bylinePersonId: string | null;
  source: string;
  viewCount: number;
  version: number;
  categoryId: string;
  orgUnitId: string;
  /** The chain of ids of its unit: what permissions are checked against. */
  orgUnitPath: string;
  authorId: string | null;
  coverId: string | null;
  publishedAt: Date | null;
  /** Where it stands in a list by date: when it was published, or last changed until then. */
  listedAt: Date;
  updatedAt: Date;
  deletedAt: Date | null;
  /** Whether it is a draft that came back from the editors. */
  wasReturned: boolean;
}

export type ArticleColumn = keyof ArticleRow;

const expressions: Record<ArticleColumn, string> = {
  id: 'a.id',
  slug: 'a.slug',
  title: 'a.title',
  summary: 'a.summary',
  body: 'a.body',
  bodyHtml: 'a.body_html',
  bodyText: 'a.body_text',
  status: 'a.status::text',
  awaitingContent: 'a.awaiting_content',
  postedBy: 'a.posted_by',
  bylineName: 'a.byline_name',
  bylinePosition: 'a.byline_position',
  bylineOrganisation: 'a.byline_organisation',
  bylinePersonId: 'a.byline_person_id',
  source: 'a.source',
  viewCount: 'a.view_count',
  version: 'a.version',
  categoryId: 'a.category_id',
  orgUnitId: 'a.org_unit_id',
  orgUnitPath: '(SELECT u.path FROM org_units u WHERE u.id = a.org_unit_id)',
  authorId: 'a.author_id',
  coverId: 'a.cover_id',
  publishedAt: 'a.published_at',
  listedAt: 'coalesce(a.published_at, a.updated_at)',
  updatedAt: 'a.updated_at',
  deletedAt: 'a.deleted_at',
  wasReturned,
};

// Outlives changes: made of names of columns.
const lists = new Map<string, Prisma.Sql>();

/** The select list for these columns of `articles a`, the id always among them. */
export function selectList(columns: ReadonlySet<ArticleColumn>): Prisma.Sql {
  const names = [...new Set<ArticleColumn>(['id', ...columns])].sort();
  const key = names.join();
  const known = lists.get(key);
  if (known) return known;
  // Both sides come from the fixed table above, never from a request.
  const list = Prisma.raw(names.map((name) => `${expressions[name]} AS "${name}"`).join(', '));
  lists.set(key, list);
  return list;
}
