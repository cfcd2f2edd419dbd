import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { languages } from '@hoi/domain/language';
import { graphqlFaults as words } from '@hoi/localization/words/frame/graphql';
import {
  type DocumentNode,
  execute,
  GraphQLError,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  parse,
  Source,
  specifiedRules,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { describe, expect, it } from 'vitest';
import { schema } from '#schema.ts';
import { useDatabase } from '#test/database.ts';
import { hasMarks } from '#test/language-of-text.ts';
import { processorMs } from '#test/processor-time.ts';
import { questionOf } from './answer.ts';
import type { Context } from './context.ts';
import { toPublicError } from './errors.ts';
import { graphqlFault } from './graphql-faults.ts';

useDatabase();

const context: Context = {
  viewer: { kind: 'anonymous' },
  sessionEnded: false,
  visitor: { address: '192.0.2.1', userAgent: '', languages: '', visitorId: '', device: '' },
  fromSite: false,
  foreignOrigin: false,
  rateLimit: null,
  setSessionCookie: () => undefined,
  setDeviceCookie: () => undefined,
};

/** The errors of a question as callers of every language are told them. */
async function told(text: string, variables: Record<string, unknown>) {
  const question = questionOf(schema, { text, operationName: undefined, variables });
  const errors = 'refused' in question ? question.refused : (await question.run(context)).errors;
  const inEach = languages.map((language) =>
    (errors ?? []).map((error) => toPublicError(error, language)),
  );
  const [vi = [], en = []] = inEach;
  return { vi, en };
}

type Asked = [text: string, fact: string, variables?: Record<string, unknown>];

const day = 'query ($day: Date!) { orgUnits(asOf: $day, first: 1) { nodes { id } } }';
const filtered = 'query ($f: ArticleFilter) { articles(filter: $f) { totalCount } }';

/** A question of every kind that is wrong, and what of it has to be told. Nouns stand in other sentences. */
const asked: Record<keyof typeof words, Asked[] | 'noun'> = {
  syntax: [['{ pages {\n slug ', 'dòng 2, cột 7']],
  expected: [['query { pages { slug } } fragment on Page', 'on']],
  unexpected: [['} { pages { slug } }', '}']],
  unknownSign: [
    ['{ pages ¤ }', 'U+00A4'],
    ['{ pages \uD800 }', 'U+D800'],
  ],
  singleQuote: [["{ page(slug: 'a') { slug } }", '(")']],
  number: [
    ['{ articles(first: 01) { totalCount } }', '1'],
    ['{ articles(first: 1.) { totalCount } }', ')'],
  ],
  signInString: [['{ page(slug: "\uD800") { slug } }', 'U+D800']],
  openString: [['{ page(slug: "a) { slug } }', 'chuỗi']],
  escape: [
    ['{ page(slug: "\\q") { slug } }', '\\q'],
    ['{ page(slug: "\\uZZZZ") { slug } }', '\\uZZZZ'],
  ],
  noDescription: [['"what" { pages { slug } }', 'mô tả']],
  variableInConstant: [['query ($a: Int = $b) { articles(first: $a) { totalCount } }', '$b']],
  unknownField: [['{ articles { nodes { titel } } }', '"Article" không có trường "titel"']],
  unknownType: [['query ($a: Nothing) { articles(first: $a) { totalCount } }', '"Nothing"']],
  unknownArgument: [
    ['{ articles(frist: 1) { totalCount } }', 'frist'],
    ['{ pages @include(of: true) { slug } }', 'of'],
  ],
  unknownDirective: [['{ pages @nothing { slug } }', '@nothing']],
  misplacedDirective: [['query @include(if: true) { pages { slug } }', 'QUERY']],
  repeatedDirective: [['{ pages @include(if: true) @include(if: true) { slug } }', '@include']],
  unknownFragment: [['{ pages { ...Nothing } }', 'Nothing']],
  unusedFragment: [['{ pages { slug } } fragment Alone on Page { slug }', 'Alone']],
  endlessFragment: [['{ pages { ...A } } fragment A on Page { ...A }', '"A"']],
  fragmentOnLeaf: [
    ['{ pages { ... on String { slug } } }', '"String"'],
    ['{ pages { ...A } } fragment A on Int { slug }', '"Int"'],
  ],
  impossibleFragment: [
    ['{ pages { ... on Article { slug } } }', '"Page"'],
    ['{ pages { ...A } } fragment A on Article { slug }', '"Article"'],
  ],
  fieldsBelowLeaf: [['{ pages { slug { length } } }', '"slug"']],
  noFieldsBelow: [['{ pages }', '"pages"']],
  conflict: [['{ pages { slug slug: title } }', '"slug"']],
  notExecutable: [['type Mine { id: ID } query { pages { slug } }', 'Mine']],
  aloneWithoutName: [['{ pages { slug } } query B { pages { slug } }', 'không tên']],
  twice: [
    ['query A { pages { slug } } query A { pages { slug } }', 'thao tác cùng tên "A"'],
    ['{ pages { ...F } } fragment F on Page { slug } fragment F on Page { slug }', 'mảnh'],
    ['query ($a: Int, $a: Int) { articles(first: $a) { totalCount } }', 'biến'],
    ['{ articles(first: 1, first: 2) { totalCount } }', 'đối số'],
    ['{ articles(filter: { tag: "a", tag: "b" }) { totalCount } }', 'trường đầu vào'],
  ],
  operation: 'noun',
  fragment: 'noun',
  variable: 'noun',
  argument: 'noun',
  inputField: 'noun',
  undefinedVariable: [
    ['{ articles(first: $n) { totalCount } }', '$n'],
    ['query A { articles(first: $n) { totalCount } }', '$n'],
  ],
  unusedVariable: [
    ['query ($n: Int) { pages { slug } }', '$n'],
    ['query A($n: Int) { pages { slug } }', '$n'],
  ],
  variableType: [['query ($n: Article) { articles(first: $n) { totalCount } }', '"Article"']],
  variableElsewhere: [['query ($n: String) { articles(first: $n) { totalCount } }', '"Int"']],
  missingVariable: [[day, '$day']],
  nullVariable: [[day, '$day', { day: null }]],
  variableValue: [
    [day, 'YYYY-MM-DD', { day: 'today' }],
    [filtered, 'f.tag', { f: { tag: 5 } }],
    [filtered, 'f.publishedFrom', { f: { publishedFrom: 'a; b at "c"; d' } }],
  ],
  missingArgument: [['{ page { slug } }', 'slug']],
  argumentWithoutVariable: [
    ['query ($s: String = "a") { page(slug: $s) { slug } }', 's', { s: undefined }],
  ],
  nullArgument: [['query ($s: String = "a") { page(slug: $s) { slug } }', 'slug', { s: null }]],
  argumentValue: [['query ($a: ID = "a") { nodes(ids: [$a]) { id } }', '"ids"', { a: null }]],
  missingInput: [['mutation { votePoll(input: {}) { poll { id } } }', 'Thiếu trường']],
  unknownInput: [
    ['{ articles(filter: { nothing: 1 }) { totalCount } }', 'nothing'],
    [filtered, 'nothing', { f: { nothing: 1 } }],
  ],
  nullInput: [['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', 'ids[0]', { ids: [null] }]],
  noInputObject: [[filtered, '"ArticleFilter"', { f: 5 }]],
  wrongValue: [
    ['{ articles(first: "a") { totalCount } }', 'Int'],
    ['{ page(slug: 5) { slug } }', 'String'],
    ['{ articles(orderBy: "a") { totalCount } }', 'ArticleOrder'],
    ['{ orgUnits(asOf: 5) { totalCount } }', 'Date'],
    ['{ page(slug: null) { slug } }', 'String!'],
    ['{ articles(filter: 5) { totalCount } }', 'ArticleFilter'],
    ['query ($n: Int) { articles(first: $n) { totalCount } }', 'n', { n: 'a' }],
  ],
  unknownValue: [['{ articles(orderBy: LAST) { totalCount } }', 'LAST']],
  tooManyFaults: [[`{ ${'titel '.repeat(12)} }`, 'khác']],
  invalid: 'noun',
};

describe('what is wrong with a question', () => {
  const all = Object.entries(asked).flatMap(([kind, questions]) =>
    questions === 'noun' ? [] : questions.map((one) => ({ kind, one })),
  );

  it('has a question for every word', () => {
    expect(Object.keys(asked).sort()).toEqual(Object.keys(words).sort());
    for (const [word, questions] of Object.entries(asked)) expect(questions, word).not.toEqual([]);
  });

  it('is too much where it looks too deep into the schema', async () => {
    const deep =
      '{ __type(name: "Article") { fields { type { fields { type { fields { name } } } } } } }';
    const { vi, en } = await told(deep, {});
    for (const { extensions } of [...vi, ...en]) expect(extensions.code).toBe('QUERY_TOO_COMPLEX');
    expect(vi.map(({ message }) => hasMarks(message))).toEqual([true]);
    expect(en.map(({ message }) => hasMarks(message))).toEqual([false]);
  });

  it('stays what it is, whatever the text of the client says', async () => {
    const f = { tag: { a: 'contains more than 5 tokens' } };
    const { vi } = await told(filtered, { f });
    expect(vi.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(vi[0]?.message).toContain('f.tag');
  });

  it.each(all)('$kind: $one.0', async ({ one: [text, fact, variables = {}] }) => {
    const { vi, en } = await told(text, variables);
    expect(en.length).toBeGreaterThan(0);
    expect(vi).toHaveLength(en.length);
    for (const [index, { message, extensions }] of vi.entries()) {
      const inEnglish = en[index];
      expect(hasMarks(message), message).toBe(true);
      expect(hasMarks(inEnglish?.message ?? ''), inEnglish?.message).toBe(false);
      expect(extensions.code).toBe('BAD_USER_INPUT');
      // Only what GraphQL's own library has said has another wording that is known everywhere.
      if (extensions.detail) expect(extensions.detail).toBe(inEnglish?.message);
      expect(inEnglish?.extensions).not.toHaveProperty('detail');
      expect([message, inEnglish?.message].join()).not.toMatch(/did you mean/i);
    }
    expect(vi.map(({ message }) => message).join(' ')).toContain(fact);
    // None of them is told in general.
    expect(vi.map(({ message }) => message)).not.toContain(words.invalid);
  });
});

describe('what a field that ran fails with', () => {
  const type = new GraphQLObjectType({
    name: 'Query',
    fields: {
      number: { type: new GraphQLNonNull(GraphQLInt), resolve: () => 2 ** 31 },
      list: { type: new GraphQLList(GraphQLInt), resolve: () => 'secret' },
    },
  });
  const ours = new GraphQLSchema({ query: type });
  const engines = {
    interpreted: (document: DocumentNode) => execute({ schema: ours, document }),
    compiled: (document: DocumentNode) => {
      const query = compileQuery(ours, document);
      if (!isCompiledQuery(query)) throw new Error('not compiled');
      return query.query(undefined, undefined, {});
    },
  };

  it.each([
    ['interpreted', '{ number }'],
    ['compiled', '{ number }'],
    ['interpreted', '{ list }'],
    ['compiled', '{ list }'],
  ] as const)('is nothing that the question is told: %s, %s', async (engine, text) => {
    const { errors = [] } = await engines[engine](parse(text));
    expect(errors.length).toBe(1);
    const made = errors.map((error) => toPublicError(error, 'en'));
    expect(made.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
    expect(JSON.stringify(made)).not.toMatch(/2147483648|secret/);
  });
});

describe('a text of the client inside of what is told', () => {
  const most = 1_500_000;
  const filled = (text: string) => text.repeat(most / text.length);

  it.each([
    ['a suggestion', { f: { publishedFrom: 5, tag: [filled(' Did you mean ')] } }],
    ['another kind', { f: { [filled('" must not have a selection since type "')]: 1 } }],
    ['a place', { f: { tag: { a: filled(' at "') } } }],
  ])('takes no time that is worth a word, even if it looks like %s', async (_, variables) => {
    const tell = async () => {
      const { vi, en } = await told(filtered, variables);
      expect(vi).toHaveLength(en.length);
      for (const { message } of vi) expect(hasMarks(message.slice(0, 100))).toBe(true);
    };
    expect(await processorMs(tell)).toBeLessThan(5000);
  });
});

describe('what graphql-js can say of a question', () => {
  const root = path.dirname(createRequire(import.meta.url).resolve('graphql/package.json'));
  const files = [
    'language/lexer.js',
    'language/parser.js',
    'validation/validate.js',
    'execution/values.js',
    'utilities/coerceInputValue.js',
    'type/scalars.js',
    ...specifiedRules.map(({ name }) => `validation/rules/${name}.js`),
  ];
  // Said to whoever calls the library, of what this schema has none (subscriptions, OneOf), beginnings of longer
  // sentences that stand in `asked`, and bounds that ours come before.
  const elsewhere = new Set([
    'Document contains more than 7 comments. Parsing aborted.',
    'Source contains more than 7 UTF-16 code units. Parsing aborted.',
    'Must provide document.',
    'Variable "$7" got invalid value ',
    'Exactly one key must be specified for OneOf type "7".',
    'Field "7" must be non-null.',
    'Unexpected input type: ',
    'Subscription "7" must select only one top level field.',
    'Anonymous Subscription must select only one top level field.',
    'Subscription "7" must not select an introspection top level field.',
    'Anonymous Subscription must not select an introspection top level field.',
    'OneOf Input Object "7" must specify exactly one key.',
    'Field "7.7" must be non-null.',
    'Variable "$7" is of type "7" but must be non-nullable to be used for OneOf Input Object "7".',
    '"7" and "7" are different fields',
  ]);
  const describesScalar = /^The `\w+` scalar type represents /;

  /** Messages as they stand in the source, with something for what varies. */
  function messagesIn(file: string): string[] {
    const source = readFileSync(path.join(root, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, '')
      .replace(/[`'] \+\s*[`']/g, '')
      .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '7');
    const literals = source.matchAll(/`([^`]*)`|'((?:[^'\\\n]|\\.)*)'/g);
    // Where a template was joined to a plain text, the end of that ends it.
    return [...literals]
      .map(([, template, plain]) =>
        (template ?? plain ?? '').replaceAll("\\'", "'").replace(/',\s.*$/s, ''),
      )
      .filter((text) => /^[A-Z"7][^=]* \S+ ./s.test(text) && text.length > 20);
  }

  const found = files.flatMap((file) => messagesIn(file).map((text) => [file, text] as const));

  it('is found in its source', () => {
    expect(found.length).toBeGreaterThan(60);
  });

  it.each(found.filter(([, text]) => !elsewhere.has(text) && !describesScalar.test(text)))(
    '%s: %s',
    (file, text) => {
      const isSyntax = file.startsWith('language/');
      const error = new GraphQLError(isSyntax ? `Syntax Error: ${text}` : text, {
        source: new Source('{}'),
        positions: [0],
      });
      const vi = graphqlFault(error, false)?.said.vi ?? '';
      expect(hasMarks(vi), vi).toBe(true);
      expect(vi).not.toBe(words.invalid);
    },
  );
});
