import { Prisma } from '@hoi/db/prisma';
import { spellingOf } from '@hoi/localization/fold';
import { asTyped, holdingSql } from './text-match.ts';

/**
 * `articles a` has a name in its title, summary, byline or text, with all its accents, however else it is
 * spelt. The index of words finds the few that are then read.
 */
export function namedInSql(fullName: string): Prisma.Sql {
  return holdingSql(
    asTyped('a', fullName).join('&'),
    Prisma.sql`position(${spellingOf(fullName)} IN
      public.spell_vi(concat_ws(' ', a.title, a.summary, a.byline_name, a.body_text))) > 0`,
  );
}
