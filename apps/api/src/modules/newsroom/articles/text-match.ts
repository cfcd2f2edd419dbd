import { Prisma } from '@hoi/db/prisma';
import { cleanText } from '@hoi/domain/clean-text';
import { refuseField } from '@hoi/domain/errors';
import { foldForSearch, spellingOf, wordsOf } from '@hoi/localization/fold';
import { searchBox } from '@hoi/validation/public-forms';
import { said } from '#graphql/caller-words.ts';

const longest = searchBox.maxLength;

function onOneLine(text: string): string {
  const plain = cleanText(text).replace(/[“”„«»]/g, '"');
  return plain.replace(/[\s\0]+/gu, ' ').trim();
}

/**
 * A search text as typed, ready to be read: one line, clean, straight quotes (they mark phrases).
 * @throws BadInputError when it is longer than a search can be meant to be
 */
export function cleanQuery(text: string): string {
  // Counted as titles are, clean: with its marks beside its letters, one letter is up to three characters.
  // Composing takes time with the square of the marks on a letter, so what is far too long is not composed.
  const query = text.length > 4 * longest ? text : onOneLine(text);
  if (query.length > longest)
    refuseField(
      'query',
      said((w) => w.newsroom.searchTooLong(longest)),
    );
  return query;
}

/** What has to stand in a text and what must not: words, and words side by side, each as it was typed. */
export interface Choice {
  wanted: string[];
  unwanted: string[];
}

const foldedWords = (text: string) => wordsOf(foldForSearch(text));

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
 * What a cleaned query means: words and "phrases" that must all stand there, `or` between two of which one
 * is enough, `-` right before what must not; words joined by a sign (NQ-UBTVQH15) are a phrase. A choice that
 * wants nothing is none: of what does not hold a word the whole index would have to be read.
 */
export function choicesOf(query: string): Choice[] {
  const choices: Choice[] = [{ wanted: [], unwanted: [] }];
  for (const { text, excluded, isOr } of partsOf(query)) {
    if (isOr) choices.push({ wanted: [], unwanted: [] });
    else if (foldedWords(text).length > 0) {
      choices.at(-1)?.[excluded ? 'unwanted' : 'wanted'].push(text);
    }
  }
  return choices.filter(({ wanted }) => wanted.length > 0);
}

/** Where words stand, as `search.lexemes` has it: the title, what leads the text in too, anywhere. */
export type Scope = 't' | 's' | 'a';

function pairs(scope: Scope, words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${scope}${words[index]}_${word}`);
}

/** The lexemes of words side by side: each two neighbours, or the one word. */
export function sideBySide(scope: Scope, text: string): string[] {
  const words = foldedWords(text);
  return words.length === 1 ? words.map((word) => scope + word) : pairs(scope, words);
}

/** The same with the accents that were typed. */
export function asTyped(scope: Scope, text: string): string[] {
  const words = wordsOf(spellingOf(text)).map((word) => scope.toUpperCase() + word);
  return [...words, ...pairs(scope, foldedWords(text))];
}

/** The lexeme of a title that is these words and no other. */
export const wholeTitle = (text: string): string => `w${foldedWords(text).join('_')}`;

// Of a phrase of more words the lexemes do not tell that its pairs stand in one place.
const mostInLexemes = 2;

/**
 * The lexemes that `all` gives for a choice, and nothing of what it leaves out, of one choice at least: in
 * the language of PostgreSQL.
 */
export function anyChoice(choices: readonly Choice[], all: (choice: Choice) => string[]): string {
  const meant = choices.map((choice) => {
    const unwanted = choice.unwanted
      .filter((text) => foldedWords(text).length <= mostInLexemes)
      .flatMap((text) => sideBySide('a', text).map((lexeme) => `!${lexeme}`));
    return `(${[...all(choice), ...unwanted].join('&')})`;
  });
  return meant.join('|');
}

/** The same by the places of the words, where lexemes do not tell; null where they do. */
export function phraseQuery(choices: readonly Choice[]): string | null {
  const texts = choices.flatMap(({ wanted, unwanted }) => [...wanted, ...unwanted]);
  if (texts.every((text) => foldedWords(text).length <= mostInLexemes)) return null;
  const phrase = (text: string) => `(${foldedWords(text).join(' <-> ')})`;
  return choices
    .map(({ wanted, unwanted }) =>
      [...wanted.map(phrase), ...unwanted.map((text) => `!${phrase(text)}`)].join(' & '),
    )
    .join(' | ');
}

/** Whether a text as typed is looked for by the places of its words too, which are read for each article. */
export function asksForPlaces(text: string): boolean {
  return text.length <= longest && phraseQuery(choicesOf(onOneLine(text))) !== null;
}

/** All that may be meant: the lexemes tell, phrases aside. */
export function meantQuery(choices: readonly Choice[]): string {
  return anyChoice(choices, ({ wanted }) => wanted.flatMap((text) => sideBySide('a', text)));
}

/**
 * `articles a` holds what is meant, and more is true of it. An IN by itself becomes a join, which sorts all that
 * match for a page of them, and what is asked beside it is asked of all articles; so it stays a question to each
 * in turn, and the rest is asked of those alone that hold the words.
 */
export function holdingSql(meant: string, more = Prisma.sql`true`): Prisma.Sql {
  return Prisma.sql`CASE WHEN a.id IN (SELECT search.matching(${meant}::tsquery)) THEN ${more} ELSE false END`;
}

/** `articles a` has the words of a phrase query in their places. */
export function inPlacesSql(phrases: string): Prisma.Sql {
  return Prisma.sql`(SELECT s.places FROM search.articles s WHERE s.article_id = a.id) @@ ${phrases}::tsquery`;
}

/** `articles a` holds all words and phrases of the text, accents and case aside; `-` excludes. */
export function matchesSql(text: string): Prisma.Sql {
  const choices = choicesOf(cleanQuery(text));
  const phrases = phraseQuery(choices);
  return holdingSql(meantQuery(choices), phrases === null ? undefined : inPlacesSql(phrases));
}
