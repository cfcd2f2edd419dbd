import { Prisma } from '@hoi/db/prisma';

/**
 * `articles a` has a name in its title, summary, byline or text, with all its accents. The index of
 * words finds the few that are then read.
 */
export function namedInSql(fullName: string): Prisma.Sql {
  const name = fullName.normalize('NFC').trim();
  return Prisma.sql`a.id IN (SELECT s.article_id FROM search.articles s
      WHERE s.folded @@ plainto_tsquery('public.vi', ${name}))
    AND position(lower(${name}) IN lower(concat_ws(' ', a.title, a.summary, a.byline_name, a.body_text))) > 0`;
}
