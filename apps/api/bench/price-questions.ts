import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { isConnection } from '#graphql/price.ts';
import { schema } from '#schema.ts';

/** A question about one list, and the same question without it. */
export interface PricedQuestion {
  name: string;
  text: string;
  /** What is asked beside the list, whose work and price are taken off. */
  without: string;
}

type Field = GraphQLField<unknown, unknown>;

/** What lists must be told, as it is written. */
interface Given {
  /** A unit's id. */
  unit: string;
  /** What is searched for. */
  searches: readonly string[];
}

/** What a list is told, one way after another; most can be asked without a word. */
function toldOf(field: Field, { unit, searches }: Given): string[] {
  const quoted = searches.map((words) => JSON.stringify(words));
  if (field.name === 'officeHolders') return [`orgUnit: "${unit}"`];
  if (field.name === 'search') return quoted.map((words) => `query: ${words}`);
  const isFiltered =
    getNamedType(field.type) === schema.getType('ArticleConnection') &&
    field.args.some(({ name }) => name === 'filter');
  return isFiltered ? ['', ...quoted.map((words) => `filter: { query: ${words} }`)] : [''];
}

const fieldsOf = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) ? Object.values(type.getFields()) : [];

const isList = ({ type }: Field) =>
  isListType(getNullableType(type)) || isConnection(getNamedType(type));

/** Ways to ask for a list: its rows, few and many, and their count. */
function waysToAsk(field: Field, given: Given): [string, string][] {
  return toldOf(field, given).flatMap((told) => waysToBeTold(field, told));
}

function waysToBeTold(field: Field, told: string): [string, string][] {
  const type = getNamedType(field.type);
  if (!isConnection(type)) {
    const own = told ? `${field.name}(${told})` : field.name;
    return [['rows', `${own} ${isCompositeType(type) ? '{ __typename }' : ''}`]];
  }
  const sized = (rows: number) => `${field.name}(${told} first: ${rows})`;
  const named = (way: string) => (told ? `${way}, ${told}` : way);
  const ways: [string, string][] = [2, 100].map((rows) => [
    named(`${rows} rows`),
    `${sized(rows)} { nodes { __typename } }`,
  ]);
  const isCounted = fieldsOf(type).some(({ name }) => name === 'totalCount');
  return isCounted ? [...ways, [named('totalCount'), `${sized(2)} { totalCount }`]] : ways;
}

function isAsked(field: Field): boolean {
  const isTold = field.name === 'officeHolders' || field.name === 'search';
  return isList(field) && (isTold || !field.args.some(isRequiredArgument));
}

/** A question for every list at the root. */
export function rootQuestions(given: Given): PricedQuestion[] {
  const fields = fieldsOf(schema.getQueryType() ?? schema.getTypeMap().Query ?? never());
  return fields.filter(isAsked).flatMap((field) =>
    waysToAsk(field, given).map(([way, asked]) => ({
      name: `${field.name}, ${way}`,
      text: `{ ${asked} }`,
      without: '{ __typename }',
    })),
  );
}

function never(): never {
  throw new Error('the schema has no questions');
}

/** A question for every list on the things of a type: on so many of them as the price allows. */
export function questionsOf(type: string, ids: readonly string[], given: Given): PricedQuestion[] {
  const around = (below: string) =>
    `{ nodes(ids: ${JSON.stringify(ids)}) { ... on ${type} { __typename ${below} } } }`;
  const named = schema.getType(type);
  return fieldsOf(named ?? never())
    .filter(isAsked)
    .flatMap((field) =>
      waysToAsk(field, given).map(([way, asked]) => ({
        name: `${type}.${field.name}, ${way}, on ${ids.length}`,
        text: around(asked),
        without: around(''),
      })),
    );
}
