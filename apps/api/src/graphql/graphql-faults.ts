import { DomainError } from '@hoi/domain/errors';
import type { Sentence } from '@hoi/domain/language';
import { graphqlFaults as words } from '@hoi/localization/words/frame/graphql';
import { GraphQLError } from 'graphql';
import { said } from './caller-words.ts';

type Kind = readonly [told: RegExp, say: (...facts: string[]) => string];

/** What the parser says after "Syntax Error: ". */
const syntaxKinds: readonly Kind[] = [
  [/^Expected (.*), found (.*)\.$/s, words.expected],
  [/^Unexpected single quote character/, () => words.singleQuote],
  [/^Unexpected description, /, () => words.noDescription],
  [/^(?:Unexpected|Invalid) character: (.*)\.$/s, words.unknownSign],
  [/^Unexpected variable "\$(.*)" in constant value\.$/s, words.variableInConstant],
  [/^Unexpected (.*)\.$/s, words.unexpected],
  [/^(.*) is reserved and cannot be used for an enum value\.$/s, words.unexpected],
  [/^Invalid number, unexpected digit after 0: (.*)\.$/s, words.number],
  [/^Invalid number, expected digit but got: (.*)\.$/s, words.number],
  [/^Invalid character within String: (.*)\.$/s, words.signInString],
  [/^Unterminated string\.$/, () => words.openString],
  [/^Invalid (?:Unicode|character) escape sequence: "(.*)"\.$/s, words.escape],
];

const twice = (what: string) => (name: string) => words.twice(what, name);

/** What validation and the reading of values say. Where a client's text stands inside, only names are told again. */
const kinds: readonly Kind[] = [
  [/^Cannot query field "(.*)" on type "(.*)"\.$/s, words.unknownField],
  [/^Unknown type "(.*)"\.$/s, words.unknownType],
  [/^Unknown argument "(.*)" on (?:field|directive) "(.*)"\.$/s, words.unknownArgument],
  [/^Unknown directive "(.*)"\.$/s, words.unknownDirective],
  [/^Directive "(.*)" may not be used on (.*)\.$/s, words.misplacedDirective],
  [/^The directive "(.*)" can only be used once at this location\.$/s, words.repeatedDirective],
  [/^Unknown fragment "(.*)"\.$/s, words.unknownFragment],
  [/^Fragment "(.*)" is never used\.$/s, words.unusedFragment],
  [/^Cannot spread fragment "([^"]*)" within itself/, words.endlessFragment],
  [/^Fragment (?:".*" )?cannot condition on non composite type "(.*)"\.$/s, words.fragmentOnLeaf],
  [
    /^Fragment (?:".*" )?cannot be spread here as objects of type "(.*)" can never be of type "(.*)"\.$/s,
    words.impossibleFragment,
  ],
  [
    /^Field "(.*)" must not have a selection since type "(.*)" has no subfields\.$/s,
    words.fieldsBelowLeaf,
  ],
  [/^Field "(.*)" of type "(.*)" must have a selection of subfields\./s, words.noFieldsBelow],
  [/^Field "(.*)" of type "(.*)" must have at least one field selected\.$/s, words.noFieldsBelow],
  [/^Fields "([^"]*)" conflict because /, words.conflict],
  [/^The (.*) definition is not executable\.$/s, words.notExecutable],
  [/^This anonymous operation must be the only defined operation\.$/, () => words.aloneWithoutName],
  [/^There can be only one operation named "(.*)"\.$/s, twice(words.operation)],
  [/^There can be only one fragment named "(.*)"\.$/s, twice(words.fragment)],
  [/^There can be only one variable named "\$(.*)"\.$/s, twice(words.variable)],
  [/^There can be only one argument named "(.*)"\.$/s, twice(words.argument)],
  [/^There can be only one input field named "(.*)"\.$/s, twice(words.inputField)],
  [/^Variable "\$(.*?)" is not defined/s, words.undefinedVariable],
  [/^Variable "\$(.*?)" is never used/s, words.unusedVariable],
  [/^Variable "\$(.*)" cannot be non-input type "(.*)"\.$/s, words.variableType],
  [
    /^Variable "\$(.*)" expected value of type "(.*)" which cannot be used as an input type\.$/s,
    words.variableType,
  ],
  [
    /^Variable "\$(.*)" of type "(.*)" used in position expecting type "(.*)"\.$/s,
    words.variableElsewhere,
  ],
  [/^Variable "\$(.*)" of required type "(.*)" was not provided\.$/s, words.missingVariable],
  [/^Variable "\$(.*)" of non-null type "(.*)" must not be null\.$/s, words.nullVariable],
  [
    /^(?:Field|Directive) "[^"]*" argument "(.*)" of type "(.*)" is required, but it was not provided\.$/s,
    words.missingArgument,
  ],
  [/^Argument "(.*)" of required type "(.*)" was not provided\.$/s, words.missingArgument],
  [
    /^Argument "(.*)" of required type "(.*)" was provided the variable "\$(.*)" which was not/s,
    words.argumentWithoutVariable,
  ],
  [/^Argument "(.*)" of non-null type "(.*)" must not be null\.$/s, words.nullArgument],
  [/^Argument "([^"]*)" has invalid value /, words.argumentValue],
  [/^Field "(.*)" of required type "(.*)" was not provided\.$/s, words.missingInput],
  [/^Field "(.*)" is not defined by type "(.*)"\.$/s, words.unknownInput],
  [/^Expected non-nullable type "(.*)" not to be null\.$/s, words.nullInput],
  [/^Expected type "(.*)" to be an object\.$/s, words.noInputObject],
  [/^Expected type "([^"]*)"\./, words.wrongValue],
  [/^Expected value of type "([^"]*)", found /, words.wrongValue],
  [/^(\w+) cannot represent /, words.wrongValue],
  [/^Enum "([^"]*)" cannot represent /, words.wrongValue],
  [/^Value "(.*)" does not exist in "(.*)" enum\.$/s, words.unknownValue],
  [/^Too many (?:validation errors|errors processing variables), /, () => words.tooManyFaults],
];

// Longer ones repeat a client's text. Looking through that takes time with the square of its length.
const longestTold = 1000;

function sayBy(table: readonly Kind[], told: string): string | null {
  if (told.length > longestTold) return null;
  for (const [pattern, say] of table) {
    const found = pattern.exec(told);
    if (found) return say(...found.slice(1).map((fact) => fact ?? ''));
  }
  return null;
}

function sayOfSyntax(told: string, { locations }: GraphQLError): string | null {
  const what = sayBy(syntaxKinds, told);
  const [place] = locations ?? [];
  return what && words.syntax(String(place?.line ?? 1), String(place?.column ?? 1), what);
}

/** What strangers did not name is not told them, though it may be what they meant. */
function withoutGuess(told: string): string {
  const guess = Math.max(told.lastIndexOf(' did you mean '), told.lastIndexOf(' Did you mean '));
  return guess < 0 || !told.endsWith('?') ? told : told.slice(0, guess).replace(/,$/, '');
}

/** Of a value inside a variable: where it lies, and what graphql-js or a scalar of ours says of it. */
function sayOfVariable(told: string, inner: GraphQLError): string | null {
  const head = told.slice(0, -inner.message.length);
  const [, name = ''] = /^Variable "\$(\w+)" got invalid value /.exec(head) ?? [];
  const [, place = name] = / at "([^"]*)"; $/.exec(head) ?? [];
  const { originalError } = inner;
  const ours = originalError instanceof DomainError ? originalError.sentence?.vi : null;
  return words.variableValue(
    place,
    ours ?? sayBy(kinds, withoutGuess(inner.message)) ?? words.invalid,
  );
}

/** Whether an error is about a value inside a variable: then another one inside says what is wrong with it. */
export function isOfVariable(error: GraphQLError): boolean {
  return error.message.startsWith('Variable "') && error.originalError instanceof GraphQLError;
}

interface GraphqlFault {
  said: Sentence;
  code: 'BAD_USER_INPUT' | 'QUERY_TOO_COMPLEX';
}

/** What is not wrong but too much: graphql-js says so only in words. */
function tooMuch(told: string): Sentence | null {
  const tokens = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/.exec(told)?.[1];
  if (tokens !== undefined) return said((w) => w.measures.tokens(Number(tokens)));
  const isDeep = told === 'Maximum introspection depth exceeded';
  return isDeep ? said((w) => w.measures.introspection) : null;
}

/**
 * What graphql-js says in English, in every language.
 * @param ran whether it comes from a field that was run: but for its arguments the question is not at fault then
 * @returns null for what fails on our side
 */
export function graphqlFault(error: GraphQLError, ran: boolean): GraphqlFault | null {
  const told = error.message;
  if (ran && !told.startsWith('Argument "')) return null;
  const measured = tooMuch(told);
  if (measured) return { said: measured, code: 'QUERY_TOO_COMPLEX' };
  const en = withoutGuess(told);
  const syntax = /^Syntax Error: (.*)$/s.exec(en)?.[1];
  const { originalError: inner } = error;
  let vi: string | null;
  if (syntax !== undefined) vi = sayOfSyntax(syntax, error);
  else if (inner instanceof GraphQLError && isOfVariable(error)) vi = sayOfVariable(told, inner);
  else vi = sayBy(kinds, en);
  return { said: { vi: vi ?? words.invalid, en }, code: 'BAD_USER_INPUT' };
}
