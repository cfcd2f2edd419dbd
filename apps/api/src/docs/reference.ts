import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  print,
} from 'graphql';
import { astFromValue } from 'graphql/utilities/index.js';
import { html } from 'hono/html';

type Markup = ReturnType<typeof html>;
type Field = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument;

/** A description with what stands in backquotes as code. */
export function text(said: string | null | undefined): Markup[] {
  return (said ?? '')
    .split('`')
    .map((part, index) => (index % 2 ? html`<code>${part}</code>` : html`${part}`));
}

/** A type with its brackets and marks; its name leads to what is said of it. */
function typeLink(type: Field['type']): Markup {
  const named = getNamedType(type);
  const [before = '', after = ''] = String(type).split(named.name);
  const name = isSpecifiedScalarType(named)
    ? named.name
    : html`<a href="#${named.name}">${named.name}</a>`;
  return html`<code>${before}${name}${after}</code>`;
}

function defaultOf(field: Field): string {
  if (!('defaultValue' in field) || field.defaultValue === undefined) return '';
  const value = astFromValue(field.defaultValue, field.type);
  return value ? ` = ${print(value)}` : '';
}

function fieldEntry(field: Field): Markup {
  const args = 'args' in field ? field.args : [];
  const inside = args.length > 0 ? html`<dl>${args.map(fieldEntry)}</dl>` : '';
  return html`<dt><code>${field.name}</code>: ${typeLink(field.type)}${defaultOf(field)}</dt>
<dd>${text(field.description)}${inside}</dd>`;
}

function namesOf(types: readonly GraphQLNamedType[]): Markup[] {
  return types.map(({ name }, index) => html`${index ? ', ' : ''}<a href="#${name}">${name}</a>`);
}

function insideOf(type: GraphQLNamedType, schema: GraphQLSchema): Markup | string {
  if (isEnumType(type)) {
    const values = type.getValues();
    return html`<dl>${values.map(
      ({ name, description }) => html`<dt><code>${name}</code></dt><dd>${text(description)}</dd>`,
    )}</dl>`;
  }
  if (isUnionType(type)) return html`<p>One of ${namesOf(type.getTypes())}.</p>`;
  if (isInterfaceType(type) || isObjectType(type) || isInputObjectType(type)) {
    const kinds = isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
    const known = kinds.length > 0 ? html`<p>That are ${namesOf(kinds)}.</p>` : '';
    return html`<dl>${Object.values(type.getFields()).map(fieldEntry)}</dl>${known}`;
  }
  return '';
}

function typeSection(type: GraphQLNamedType, schema: GraphQLSchema): Markup {
  return html`<section id="${type.name}"><h3>${type.name}</h3>
<p>${text(type.description)}</p>${insideOf(type, schema)}</section>
`;
}

/** The fields of a root type, each with a place of its own. */
export function rootSection(root: GraphQLObjectType | null | undefined): Markup[] {
  return Object.values(root?.getFields() ?? {}).map(
    (
      field,
    ) => html`<section id="${root?.name}.${field.name}"><dl>${fieldEntry(field)}</dl></section>
`,
  );
}

/** Under which heading a type stands. */
function groupOf(type: GraphQLNamedType): string {
  if (isInputObjectType(type)) return 'Inputs';
  if (isEnumType(type)) return 'Enums';
  if (isObjectType(type) || isInterfaceType(type) || isUnionType(type)) return 'Types';
  return 'Scalars';
}

export interface Group {
  name: string;
  types: readonly GraphQLNamedType[];
}

/** All types but those at the root, by kind and name. */
export function groupsOf(schema: GraphQLSchema): Group[] {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .filter((type) => !roots.some((root) => root === type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return ['Types', 'Inputs', 'Enums', 'Scalars'].map((name) => ({
    name,
    types: types.filter((type) => groupOf(type) === name),
  }));
}

/** What is said of the types of a group. */
export function groupSections({ types }: Group, schema: GraphQLSchema): Markup[] {
  return types.map((type) => typeSection(type, schema));
}
