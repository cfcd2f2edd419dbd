import { Prisma } from '@hoi/db/prisma';
import { foldForSearch, spellingOf, wordsOf } from '@hoi/localization/fold';
import { phraseQuery, wantedWords, wordQuery } from '#modules/newsroom/articles/text-match.ts';

// What ts_rank adds lies between 0 and 1; the weights put what matters more beyond its reach.
const accentsAsTyped = 4;
const wholeTitle = 2;
const phraseInTitle = 2;
const phraseInText = 1;
const phraseAsTyped = 0.5;

export function foldedQuery(query: string): Prisma.Sql {
  return Prisma.sql`${wordQuery(query, foldForSearch)}::tsquery`;
}

/** The wanted words side by side, as in a phrase. */
export function foldedPhrase(query: string): Prisma.Sql {
  return Prisma.sql`${phraseQuery(wantedWords(query), foldForSearch)}::tsquery`;
}

/** How well an article with the vectors `s` and the title `t` answers; by nothing else than these. */
export function scoreSql(query: string): Prisma.Sql {
  const words = wordsOf(foldForSearch(wantedWords(query)));
  const withAccents = foldForSearch(query) !== spellingOf(query);
  // Accents mean what they say, in either placement of the tone mark (hóa, hoá).
  const exact = Prisma.sql`${wordQuery(query, spellingOf)}::tsquery`;
  const exactPhrase = Prisma.sql`${phraseQuery(wantedWords(query), spellingOf)}::tsquery`;
  const typed = (vector: Prisma.Sql) =>
    withAccents
      ? Prisma.sql`CASE WHEN ${vector} @@ ${exactPhrase} THEN ${phraseAsTyped}::float8 ELSE 0 END`
      : Prisma.sql`0`;
  const accents = withAccents
    ? Prisma.sql`CASE WHEN s.accented @@ ${exact}
        THEN ${accentsAsTyped}::float8 + ts_rank(s.accented, ${exact}, 1) ELSE 0 END`
    : Prisma.sql`0`;
  // One word stands side by side with itself wherever it stands.
  const inText =
    words.length > 1
      ? Prisma.sql`WHEN s.folded @@ ${foldedPhrase(query)}
        THEN ${phraseInText}::float8 + ${typed(Prisma.sql`s.accented`)}`
      : Prisma.empty;
  return Prisma.sql`ts_rank(s.folded, ${foldedQuery(query)}, 1) + ${accents} + CASE
    WHEN t.folded @@ ${foldedPhrase(query)} THEN ${phraseInTitle}::float8 + ${typed(Prisma.sql`t.accented`)}
      + CASE WHEN length(t.folded) = ${new Set(words).size}::int
        THEN ${wholeTitle}::float8 ELSE 0 END
    ${inText}
    ELSE 0 END`;
}
