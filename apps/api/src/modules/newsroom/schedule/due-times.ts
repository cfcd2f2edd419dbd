import { Prisma } from '@hoi/db/prisma';
import { publicAlbums } from '#modules/newsroom/shown/public-albums.ts';
import { publicArticlesSql } from '#modules/newsroom/shown/public-articles.ts';
import { ruleSql } from '#outside/rule.ts';

/** Things of one kind that become public, open or close by the clock alone. */
export interface DueTimes {
  /** As the audit trail calls them. */
  type: string;
  /** Rows of (id, moment): of all that have such a moment until `by`, if nothing changes. */
  times: (by: Date) => Promise<Prisma.Sql>;
  /** What readers must be shown afresh when the moment has come. */
  tags: (id: string) => string[];
}

const kinds: DueTimes[] = [
  {
    type: 'Article',
    times: async (by) =>
      Prisma.sql`SELECT a.id, a.published_at FROM articles a WHERE ${await publicArticlesSql(by)}`,
    tags: (id) => ['articles', `article:${id}`],
  },
  {
    type: 'Album',
    times: async () =>
      Prisma.sql`SELECT l.id, l.published_at FROM albums l WHERE ${ruleSql(publicAlbums, 'l')}`,
    tags: (id) => ['albums', `album:${id}`],
  },
  {
    type: 'OrgPlan',
    times: async () =>
      Prisma.sql`SELECT p.id, p.public_from::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' FROM org_plans p
        WHERE p.status = 'APPROVED'`,
    tags: () => ['org-units'],
  },
];

/** For a younger room whose things have such moments too. */
export function announceTimesOf(kind: DueTimes): void {
  kinds.push(kind);
}

/** All of them, as rows of (type, id, due). */
export async function dueTimesSql(by: Date): Promise<Prisma.Sql> {
  const rows = kinds.map(
    async ({ type, times }) =>
      Prisma.sql`SELECT ${type}::text, t.* FROM (${await times(by)}) t (id, due)`,
  );
  return Prisma.join(await Promise.all(rows), ' UNION ALL ');
}

/** What readers must be shown afresh when one of them has come. */
export function tagsOf(type: string, id: string): string[] {
  return kinds.find((kind) => kind.type === type)?.tags(id) ?? [];
}
