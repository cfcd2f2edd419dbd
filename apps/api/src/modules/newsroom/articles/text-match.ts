import { Prisma } from '@hoi/db/prisma';
import { cleanText } from '@hoi/domain/clean-text';
import { refuseField } from '@hoi/domain/errors';
import { foldForSearch, wordsOf } from '@hoi/localization/fold';
import { articleFaults } from '@hoi/localization/words/newsroom/articles';
import { searchBox } from '@hoi/validation/public-forms';

const longest = searchBox.maxLength;

/**
 * A search text as typed, ready to be read: one line, clean, straight quotes (they mark phrases).
 * @throws BadInputError when it is longer than a search can be meant to be
 */
export function cleanQuery(text: string): string {
  if (text.length > longest) refuseField('query', articleFaults.searchTooLong(longest));
  const plain = cleanText(text).replace(/[“”„«»]/g, '"');
  return plain.replace(/[\s\0]+/gu, ' ').trim();
}

/** How the words of articles are written where they are looked for: folded, or with their accents. */
export type Writing = (text: string) => string;

/** The words of a text side by side. They are letters and digits: no sign in them means anything here. */
export function phraseQuery(text: string, writing: Writing): string {
  return wordsOf(writing(text)).join(' <-> ');
}

/** The parts of a cleaned query: words, "phrases", and `or` between two of which one is enough. */
function partsOf(query: string) {
  return [...query.matchAll(/-?"([^"]*)"?|[^\s"]+/g)].map(({ 0: part, 1: phrase, index }) => ({
    text: phrase ?? part,
    // A dash by itself, as titles have it, says nothing; nor does one inside.
    excluded: /^-./.test(part) && (index === 0 || query[index - 1] === ' '),
    isOr: part.toLowerCase() === 'or',
  }));
}

/** The words of a cleaned query that are wanted, without its marks and what it leaves out. */
export function wantedWords(query: string): string {
  const wanted = partsOf(query).filter(({ excluded, isOr }) => !excluded && !isOr);
  return wanted.map(({ text }) => text).join(' ');
}

/**
 * A cleaned query in the language of PostgreSQL: words and "phrases" that must all stand there, `or`
 * between two of which one is enough, `-` right before what must not; words joined by a sign
 * (NQ-UBTVQH15) are a phrase.
 */
export function wordQuery(query: string, writing: Writing): string {
  const choices: string[][] = [[]];
  for (const { text, excluded, isOr } of partsOf(query)) {
    const words = phraseQuery(text, writing);
    if (isOr) choices.push([]);
    else if (words) choices.at(-1)?.push(excluded ? `!(${words})` : `(${words})`);
  }
  const meant = choices.filter((all) => all.length > 0);
  return meant.map((all) => `(${all.join(' & ')})`).join(' | ');
}

/** `articles a` holds all words and phrases of the text, accents and case aside; `-` excludes. */
export function matchesSql(text: string): Prisma.Sql {
  const query = wordQuery(cleanQuery(text), foldForSearch);
  return Prisma.sql`a.id IN (SELECT s.article_id FROM search.articles s WHERE s.folded @@ ${query}::tsquery)`;
}
