import { Prisma } from '@hoi/db/prisma';
import { unaccent } from '@hoi/domain/unaccent';
import { normaliseToneMarks } from '@hoi/localization/tone-marks';

// What ts_rank adds lies between 0 and 1; the weights put what matters more beyond its reach.
const accentsAsTyped = 4;
const wholeTitle = 2;
const phraseInTitle = 2;
const phraseInText = 1;
const phraseAsTyped = 0.5;

/** The words of a cleaned query that are wanted, without its marks and what it leaves out. */
export function wantedWords(query: string): string {
  return query
    .replace(/(^|\s)-("[^"]*"?|\S+)/g, ' ')
    .replace(/\bor\b/gi, ' ')
    .replace(/["\s]+/g, ' ')
    .trim();
}

export function foldedQuery(query: string): Prisma.Sql {
  return Prisma.sql`websearch_to_tsquery('public.vi', ${query})`;
}

/** The wanted words side by side, as in a phrase. */
export function foldedPhrase(query: string): Prisma.Sql {
  return Prisma.sql`phraseto_tsquery('public.vi', ${wantedWords(query)})`;
}

/** Accents mean what they say, in either placement of the tone mark (hóa, hoá). */
function accented(parse: Prisma.Sql, words: string): Prisma.Sql {
  return Prisma.sql`(${parse}('pg_catalog.simple', ${words})
    || ${parse}('pg_catalog.simple', ${normaliseToneMarks(words)}))`;
}

/** How well an article with the vectors `s` and the title `t` answers; by nothing else than these. */
export function scoreSql(query: string): Prisma.Sql {
  const words = wantedWords(query);
  const withAccents = unaccent(query) !== query;
  const exact = accented(Prisma.sql`websearch_to_tsquery`, query);
  const exactPhrase = accented(Prisma.sql`phraseto_tsquery`, words);
  const typed = (vector: Prisma.Sql) =>
    withAccents
      ? Prisma.sql`CASE WHEN ${vector} @@ ${exactPhrase} THEN ${phraseAsTyped}::float8 ELSE 0 END`
      : Prisma.sql`0`;
  const accents = withAccents
    ? Prisma.sql`CASE WHEN s.accented @@ ${exact}
        THEN ${accentsAsTyped}::float8 + ts_rank(s.accented, ${exact}, 1) ELSE 0 END`
    : Prisma.sql`0`;
  // One word stands side by side with itself wherever it stands.
  const inText = words.includes(' ')
    ? Prisma.sql`WHEN s.folded @@ ${foldedPhrase(query)}
        THEN ${phraseInText}::float8 + ${typed(Prisma.sql`s.accented`)}`
    : Prisma.empty;
  return Prisma.sql`ts_rank(s.folded, ${foldedQuery(query)}, 1) + ${accents} + CASE
    WHEN t.folded @@ ${foldedPhrase(query)} THEN ${phraseInTitle}::float8 + ${typed(Prisma.sql`t.accented`)}
      + CASE WHEN length(t.folded) = length(to_tsvector('public.vi', ${words}))
        THEN ${wholeTitle}::float8 ELSE 0 END
    ${inText}
    ELSE 0 END`;
}
