import { Prisma } from '@hoi/db/prisma';
import { refuseField } from '@hoi/domain/errors';
import { articleFaults } from '@hoi/localization/words/newsroom/articles';
import { searchBox } from '@hoi/validation/public-forms';

const longest = searchBox.maxLength;

/**
 * A search text as typed, ready for the database: one line, composed, straight quotes (they mark
 * phrases). @throws BadInputError when it is longer than a search can be meant to be
 */
export function cleanQuery(text: string): string {
  if (text.length > longest) refuseField('query', articleFaults.searchTooLong(longest));
  const plain = text.normalize('NFC').replace(/[“”„«»]/g, '"');
  return plain.replace(/[\s\0]+/gu, ' ').trim();
}

/** `articles a` holds all words and phrases of the text, accents and case aside; `-` excludes. */
export function matchesSql(text: string): Prisma.Sql {
  const query = cleanQuery(text);
  return Prisma.sql`a.id IN (SELECT s.article_id FROM search.articles s
    WHERE s.folded @@ websearch_to_tsquery('public.vi', ${query}))`;
}
