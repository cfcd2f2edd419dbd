import { Prisma } from '@hoi/db/prisma';
import type { ArticleStatus } from '@hoi/domain/article-status';
import { isBelowSql, ofUnitsBelow } from '#modules/access/identity/below-paths.ts';
import {
  mayAnywhere,
  mayAt,
  pathsWith,
  requirePermission,
  type Staff,
  type Viewer,
} from '#modules/access/identity/viewer.ts';
import { publicArticles, publicArticlesSql } from '#modules/newsroom/shown/public-articles.ts';

/** What decides about one article. */
export interface ArticleFacts {
  authorId: string | null;
  orgUnitPath: string;
  status: ArticleStatus;
  deletedAt: Date | null;
}

function isAuthor(viewer: Viewer, article: Pick<ArticleFacts, 'authorId'>): boolean {
  return viewer.kind === 'staff' && article.authorId === viewer.userId;
}

/** Which articles a viewer may know of; deleted ones only those who could restore them. */
export function visibleArticles(viewer: Viewer): Prisma.ArticleWhereInput {
  if (viewer.kind !== 'staff') return publicArticles();
  return {
    OR: [
      publicArticles(),
      { deletedAt: null, ...ofUnitsBelow(pathsWith(viewer, 'article:read-unpublished')) },
      ofUnitsBelow(pathsWith(viewer, 'article:delete')),
      ...(mayAnywhere(viewer, 'article:write')
        ? [{ authorId: viewer.userId, deletedAt: null }]
        : []),
    ],
  };
}

function belowSql(paths: readonly string[]): Prisma.Sql {
  // Asked of each row that is looked at: the set of all units below would be made for every list.
  return isBelowSql(Prisma.sql`(SELECT u.path FROM org_units u WHERE u.id = a.org_unit_id)`, paths);
}

/** `visibleArticles` in SQL on `articles a`; the two are held together by a test. */
export async function visibleArticlesSql(viewer: Viewer): Promise<Prisma.Sql> {
  const open = await publicArticlesSql();
  if (viewer.kind !== 'staff') return open;
  const inside = pathsWith(viewer, 'article:read-unpublished');
  const restorable = pathsWith(viewer, 'article:delete');
  const own = mayAnywhere(viewer, 'article:write')
    ? Prisma.sql`OR (a.author_id = ${viewer.userId}::uuid AND a.deleted_at IS NULL)`
    : Prisma.empty;
  return Prisma.sql`((${open})
    OR CASE WHEN a.deleted_at IS NULL THEN ${belowSql([...new Set([...inside, ...restorable])])}
      ELSE ${belowSql(restorable)} END
    ${own})`;
}

/** Whose publishing the viewer decides, on `articles a`. */
export function decidableSql(viewer: Viewer): Prisma.Sql {
  return belowSql(pathsWith(viewer, 'article:publish'));
}

/** `mayReadInside` as a `where`. */
export function readableInside(viewer: Viewer): Prisma.ArticleWhereInput {
  const paths = pathsWith(viewer, 'article:read-unpublished');
  const units = ofUnitsBelow(paths);
  const own = mayAnywhere(viewer, 'article:write') && viewer.kind === 'staff';
  return {
    AND: [visibleArticles(viewer), { OR: [units, ...(own ? [{ authorId: viewer.userId }] : [])] }],
  };
}

/** Whether the viewer may see how an article is being made: its status, versions, remarks. */
export function mayReadInside(
  viewer: Viewer,
  article: Pick<ArticleFacts, 'authorId' | 'orgUnitPath'>,
): boolean {
  if (mayAt(viewer, 'article:read-unpublished', article.orgUnitPath)) return true;
  return isAuthor(viewer, article) && mayAnywhere(viewer, 'article:write');
}

/** An author works on her own drafts; an editor on every article of her units. */
function mayEdit(viewer: Viewer, article: ArticleFacts): boolean {
  if (article.deletedAt) return false;
  const { orgUnitPath, status } = article;
  if (mayAt(viewer, 'article:write-any', orgUnitPath)) {
    return status !== 'PUBLISHED' || mayAt(viewer, 'article:publish', orgUnitPath);
  }
  return (
    status === 'DRAFT' && isAuthor(viewer, article) && mayAt(viewer, 'article:write', orgUnitPath)
  );
}

export const articleDeeds = [
  'edit',
  'submit',
  'withdraw',
  'return',
  'publish',
  'unpublish',
  'delete',
  'restore',
] as const;
export type ArticleDeed = (typeof articleDeeds)[number];

/** Whether the viewer's roles allow a deed; whether the step is legal now is for the domain to say. */
export function mayDo(viewer: Viewer, deed: ArticleDeed, article: ArticleFacts): boolean {
  if (deed === 'restore') {
    return article.deletedAt !== null && mayAt(viewer, 'article:delete', article.orgUnitPath);
  }
  if (article.deletedAt) return false;
  switch (deed) {
    case 'edit':
    case 'submit':
      return mayEdit(viewer, article);
    case 'withdraw':
      // Back among her drafts, it is hers to write again.
      return mayEdit(viewer, { ...article, status: 'DRAFT' });
    case 'delete':
      return mayAt(viewer, 'article:delete', article.orgUnitPath);
    default:
      return mayAt(viewer, 'article:publish', article.orgUnitPath);
  }
}

/** @throws UnauthenticatedError, ForbiddenError */
export function requireArticleWriter(viewer: Viewer): Staff {
  return requirePermission(viewer, 'article:write');
}
