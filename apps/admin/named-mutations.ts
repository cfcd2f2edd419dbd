import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { schemaFile } from '@hoi/contract/node/schema-file';
import {
  buildSchema,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';

// node named-mutations.ts: writes the documents of the mutations that rooms ask for by name alone.
// They answer with what the payload itself says and with the id and version of its things; what was
// created, updated or brought a step further comes whole, by the fragment `<Type>Parts` of its room.
const file = 'src/providers/data/generated/mutations.graphql.ts';

const sources = globSync('src/{account,components,providers,resources}/**/*.graphql.ts').map(
  (name) => readFileSync(name, 'utf8'),
);

function found(pattern: RegExp): Set<string> {
  return new Set(
    sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = '']) => name)),
  );
}

const parts = found(/\bfragment (\w+Parts) on /g);
const names = found(/(?<!\/)\bmutations\.(\w+)/g);
const steps = found(/\b(?:gives|takes)Step\(\s*\w+,\s*mutations\.(\w+)/g);
const fields = buildSchema(readFileSync(schemaFile, 'utf8')).getMutationType()?.getFields() ?? {};

function selected(type: GraphQLOutputType, isWhole: boolean): string {
  const thing = getNamedType(type);
  if (isLeafType(thing)) return '';
  if (isWhole && parts.has(`${thing.name}Parts`)) return `{ ...${thing.name}Parts }`;
  const known = isObjectType(thing) ? thing.getFields() : {};
  const read = ['id', 'version'].filter((name) => name in known);
  return `{ ${read.join(' ') || '__typename'} }`;
}

function documentOf(name: string): string {
  const { args: [input] = [], type } = fields[name] ?? {};
  const payload = type && getNamedType(type);
  if (!input || !isObjectType(payload)) throw new Error(`The API has no mutation "${name}".`);
  const isWhole = steps.has(name) || /^(create|update|upload)[A-Z]/.test(name);
  const answer = Object.values(payload.getFields()).map(
    (field) => `${field.name} ${selected(field.type, isWhole)}`,
  );
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ${title}($input: ${input.type}) { ${name}(input: $input) { ${answer.join(' ')} } }`;
}

const table = [...names].toSorted().map((name) => `  ${name}: graphql(\`${documentOf(name)}\`),`);
writeFileSync(
  file,
  [
    "import { graphql } from '#generated/gql.ts';",
    '',
    '/** Mutations that are asked for by name: what they answer with follows from the schema. */',
    'export const mutations = {',
    ...table,
    '};',
    '',
  ].join('\n'),
);
