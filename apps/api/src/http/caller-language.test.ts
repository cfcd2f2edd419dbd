import { randomUUID } from 'node:crypto';
import { knownDocuments } from '@hoi/contract/known-documents';
import {
  BadInputError,
  ConflictError,
  DomainError,
  ForbiddenError,
  NotFoundError,
  RateLimitedError,
  UnauthenticatedError,
  UnavailableError,
} from '@hoi/domain/errors';
import { type Language, languages } from '@hoi/domain/language';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callerWords, said } from '#graphql/caller-words.ts';
import { toPublicError } from '#graphql/errors.ts';
import { limits } from '#graphql/limits.ts';
import { nobodyWaits } from '#graphql/price.ts';
import { refuseValue } from '#graphql/scalars.ts';
import { globalId, testServer } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { hasMarks } from '#test/language-of-text.ts';
import { asPartner, makeOneOfEverything } from '#test/one-of-everything.ts';
import { type OpenApi, openApi } from '#test/open-api.ts';
import { makePoll } from '#test/poll-factories.ts';
import { makeWidestTree } from '#test/wide-tree.ts';

useDatabase();

let api: OpenApi;
let house: Awaited<ReturnType<typeof makeOneOfEverything>>;
let token: Record<string, string>;
let closed: Awaited<ReturnType<typeof makePoll>>;
let voted: Awaited<ReturnType<typeof makePoll>>;
let wide: Awaited<ReturnType<typeof makeWidestTree>>;

beforeAll(async () => {
  house = await makeOneOfEverything();
  token = await asPartner(['articles:read']);
  closed = await makePoll({ status: 'CLOSED', orgUnitId: house.commune.id });
  voted = await makePoll({ orgUnitId: house.commune.id });
  wide = await makeWidestTree();
  await makeOrgUnit({ parentId: wide.id });
  api = await openApi();
  // What a browser prefers is one of the signs by which a voter is known again.
  for (const language of languages)
    await faultsOf(inOneVote, { 'accept-language': accepted[language] });
});
afterAll(() => api.close());

type Headers = Record<string, string>;
type Fields = Record<string, unknown>;
const json = { 'content-type': 'application/json' };
const accepted: Record<Language, string> = { vi: 'vi-VN,vi;q=0.9,en;q=0.8', en: 'en-GB,en;q=0.9' };

interface Asked {
  query?: string;
  variables?: Fields | (() => Fields);
  /** In place of a question that is well formed. */
  body?: string | Buffer;
  headers?: () => Headers;
  method?: string;
}
/** How somebody comes to hear a word, or what is thrown where that takes an accident. */
type Met = Asked | { thrown: () => unknown } | 'staff only';

const thrown = (error: unknown) => ({ thrown: () => error });
const listed = (args: string) => ({ query: `{ articles(${args}) { totalCount nodes { id } } }` });
const seriesOf = (of: string) => ({ query: `{ indicatorSeries(input: {${of}}) { __typename } }` });
const bearer = () => token;
const listOf = (many: number, one: (n: number) => string) =>
  Array.from({ length: many }, (_, n) => one(n)).join(' ');
const aliases = listOf(limits.aliases + 1, (n) => `a${n}: id`);
const vote = 'mutation ($input: VotePollInput!) { votePoll(input: $input) { poll { id } } }';
const inVote = (input: () => Fields) => ({ query: vote, variables: () => ({ input: input() }) });
const pollId = () => globalId('Poll', house.poll.id);
const optionIds = () => house.poll.options.map(({ id }) => globalId('PollOption', id));
const inOneVote = inVote(() => ({
  pollId: globalId('Poll', voted.id),
  optionIds: voted.options.slice(0, 1).map(({ id }) => globalId('PollOption', id)),
}));

/** Every word that a caller may be told, and what tells it: one that is new fails until it is met here. */
const met: Record<string, Met> = {
  'usual.BAD_USER_INPUT': listed('first: 0'),
  'usual.UNAUTHENTICATED': { query: '{ users(first: 1) { nodes { id } } }' },
  'usual.FORBIDDEN': thrown(new ForbiddenError()),
  'usual.NOT_FOUND': thrown(new NotFoundError()),
  'usual.CONFLICT': thrown(new ConflictError()),
  'usual.INTERNAL': thrown(new UnavailableError()),
  tooFast: thrown(new RateLimitedError(7)),
  'paging.unknownPlace': listed('after: "no"'),
  'paging.bothWays': listed('first: 1, last: 1'),
  'paging.size': listed('first: 101'),
  'requests.fault': thrown(new Error('inside')),
  'requests.foreignSite': {
    ...inVote(() => ({ pollId: pollId(), optionIds: optionIds() })),
    headers: () => ({ origin: 'https://la.example' }),
  },
  'requests.tooLarge': thrown(
    new BadInputError(
      [],
      said((w) => w.requests.tooLarge),
    ),
  ),
  'requests.notFound': 'staff only',
  'requests.malformedId': { query: '{ node(id: "no") { id } }' },
  'requests.tooManyIds': {
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: () => ({ ids: Array.from({ length: 101 }, () => pollId()) }),
  },
  'requests.unstorableText': inVote(() => ({ pollId: '\0', optionIds: [] })),
  'requests.diskFull': 'staff only',
  'requests.filesNotWritable': 'staff only',
  'requests.noDay': listed('filter: { publishedFrom: "9999-12-31" }'),
  'requests.slugOrId': { query: '{ article { id } }' },
  'questions.otherMethod': { method: 'PUT', body: '{}' },
  'questions.changeByGet': { method: 'GET', query: 'mutation { signOut { __typename } }' },
  'questions.otherAnswer': { query: '{ __typename }', headers: () => ({ accept: 'image/png' }) },
  'questions.otherBody': { body: 'x', headers: () => ({ 'content-type': 'text/plain' }) },
  'questions.compressed': { body: 'x', headers: () => ({ 'content-encoding': 'gzip' }) },
  'questions.notText': { body: Buffer.from([0x7b, 0xff, 0x7d]) },
  'questions.notJson': { body: '{' },
  'questions.notRequest': { body: '[]' },
  'questions.noDocument': { body: '{}' },
  'questions.notObject': { body: '{"query":"{ __typename }","variables":5}' },
  'questions.noOperationName': { body: '{"query":"{ __typename }","operationName":5}' },
  'questions.unknownOperation': { body: '{"query":"{ __typename }","operationName":"Other"}' },
  'questions.severalChanges': {
    query: 'mutation { a: signOut { __typename } b: signOut { __typename } }',
  },
  'questions.notUpload': 'staff only',
  'questions.abandoned': thrown(nobodyWaits()),
  'questions.scalar': { query: '{ orgUnits(asOf: 5) { totalCount } }' },
  'scalars.instant': { query: '{ goneArticles(since: "today") { id } }' },
  'scalars.day': { query: '{ orgUnits(asOf: "today") { totalCount } }' },
  'scalars.wholeNumber': { thrown: () => catching(() => refuseValue('BigInt', 'wholeNumber')) },
  'scalars.fileForInput': { thrown: () => catching(() => refuseValue('File', 'fileForInput')) },
  'scalars.filePart': { thrown: () => catching(() => refuseValue('File', 'filePart')) },
  'measures.characters': { query: `{ ${' '.repeat(limits.documentLength)} }` },
  'measures.tokens': { query: `{ ${'a '.repeat(limits.tokens)} }` },
  'measures.brackets': { query: `${'{a'.repeat(101)}${'}'.repeat(101)}` },
  'measures.fields': {
    query: `{ ${listOf(60, (n) => `a${n}: pages { ...B }`)} } fragment B on Page { ${listOf(90, (n) => `f${n}`)} }`,
  },
  'measures.repeats': { query: `{ ${'viewer { name } '.repeat(21)} }` },
  'measures.depth': {
    query: `{ orgUnits { nodes { ${'children { '.repeat(12)} id ${'} '.repeat(12)} } } }`,
  },
  'reporting.before': seriesOf('indicators: ["a"], before: "x"'),
  'reporting.indicators': seriesOf('indicators: []'),
  'reporting.units': seriesOf(`indicators: ["a"], orgUnits: [${listOf(51, () => '"u"')}]`),
  'measures.aliases': { query: `{ articles { nodes { ${aliases} } } }` },
  'measures.introspection': {
    query: `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`,
  },
  'measures.points': {
    query:
      '{ articles(first: 100) { nodes { newer(first: 100) { nodes { older(first: 100) { nodes { title } } } } } } }',
  },
  'tokens.invalid': {
    query: '{ __typename }',
    headers: () => ({ authorization: 'Bearer hoi_no' }),
  },
  'tokens.readsOnly': { ...inVote(() => ({ pollId: pollId(), optionIds: [] })), headers: bearer },
  'tokens.staffOnly': { query: '{ users(first: 1) { nodes { id } } }', headers: bearer },
  'newsroom.searchTooLong': listed(`filter: { query: "${'a'.repeat(1000)}" }`),
  'newsroom.pageNumber': listed('first: 1, page: 0'),
  'newsroom.pageNeedsFirst': listed('last: 1, page: 2'),
  'newsroom.photosAtOnce': { query: '{ albums(first: 1) { nodes { photos(first: 0) { id } } } }' },
  'organisation.negativeDepth': { query: '{ orgUnitTree(depth: -1) { name } }' },
  'organisation.oneKey': { query: '{ orgUnit { name } }' },
  'organisation.treeTooLarge': {
    query: 'query ($id: ID!) { orgUnitTree(root: $id, depth: 1) { name } }',
    variables: () => ({ id: globalId('OrgUnit', wide.id) }),
  },
  'voting.unknownOption': inVote(() => ({
    pollId: pollId(),
    optionIds: [globalId('PollOption', randomUUID())],
  })),
  'voting.takesNoVotes': inVote(() => ({
    pollId: globalId('Poll', closed.id),
    optionIds: optionIds(),
  })),
  'voting.oneOption': inVote(() => ({ pollId: pollId(), optionIds: optionIds() })),
  'voting.votedBefore': inOneVote,
};

function catching(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

type Say = (...args: unknown[]) => string;

/** The words of a language by their names. */
function leaves(of: object, name = ''): [string, string | Say][] {
  return Object.entries(of).flatMap(([key, below]) => {
    const path = name ? `${name}.${key}` : key;
    return typeof below === 'object' ? leaves(below, path) : [[path, below]];
  });
}

/** Whether a text says a word, whatever stands in its place for what varies. */
function says(text: string, word: string | Say): boolean {
  const whole = typeof word === 'string' ? word : word(777777, 777777);
  const pattern = whole
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/777(\\\.)?777/g, '.+');
  return new RegExp(pattern, 's').test(text);
}

interface Fault {
  message: string;
  extensions: { code: string; issues?: { message: string }[]; detail?: string };
}

const textsOf = (faults: readonly Fault[]) =>
  faults.flatMap(({ message, extensions }) => [
    message,
    ...(extensions.issues ?? []).map((issue) => issue.message),
  ]);

async function faultsOf(asked: Asked, more: Headers): Promise<Fault[]> {
  const { query, body, headers, method = 'POST' } = asked;
  const variables = typeof asked.variables === 'function' ? asked.variables() : asked.variables;
  const search = method === 'GET' ? `?${new URLSearchParams({ query: query ?? '' })}` : '';
  const sent =
    body === undefined ? JSON.stringify({ query, variables }) : new Uint8Array(Buffer.from(body));
  const response = await fetch(`${api.url}/graphql${search}`, {
    method,
    headers: { ...json, ...more, ...headers?.() },
    ...(method !== 'GET' && { body: sent }),
  });
  const { errors }: { errors?: Fault[] } = JSON.parse(await response.text());
  return errors ?? [];
}

const entries = leaves(callerWords.vi);
const told = entries.filter(([name]) => met[name] !== 'staff only');
const english = new Map(leaves(callerWords.en));

it('has met every word that callers are told', () => {
  expect(Object.keys(met).sort()).toEqual(entries.map(([name]) => name).sort());
});

describe.each(told)('%s', (name, inVietnamese) => {
  const how = met[name];
  const word = { vi: inVietnamese, en: english.get(name) ?? '' };
  if (!how || how === 'staff only') return;

  const ways: Record<string, (language: Language) => Promise<Fault[]>> =
    'thrown' in how
      ? {
          'as it is thrown': async (language) => {
            const { message, extensions } = toPublicError(how.thrown(), language);
            // Ours, whatever the library allows.
            return [{ message, extensions: extensions as Fault['extensions'] }];
          },
        }
      : {
          'by the short lane': (language) =>
            faultsOf(how, { 'accept-language': accepted[language] }),
          'by the long way': (language) =>
            faultsOf(how, { origin: api.url, 'accept-language': accepted[language] }),
          ...(how.method ||
          how.body ||
          how.variables ||
          how.query?.startsWith('mutation') ||
          (how.query ?? '').length > 8000
            ? {}
            : {
                'in an address': (language: Language) =>
                  faultsOf({ ...how, method: 'GET' }, { 'accept-language': accepted[language] }),
              }),
          ...(how.headers
            ? {}
            : {
                'with a token': (language: Language) =>
                  faultsOf(how, { ...token, 'accept-language': accepted[language] }),
              }),
        };

  it.each(Object.entries(ways))('is told %s, in the language of the caller', async (way, ask) => {
    for (const language of languages) {
      const faults = await ask(language);
      const texts = textsOf(faults);
      expect(faults.length, way).toBeGreaterThan(0);
      // A token may not vote, whatever else is wrong: it is told that.
      const isRefused = way === 'with a token' && 'query' in how && how.query?.includes('mutation');
      const isClosed = way === 'with a token' && name === 'usual.UNAUTHENTICATED';
      if (!isRefused && !isClosed)
        expect(
          texts.some((text) => says(text, word[language])),
          texts.join(' | '),
        ).toBe(true);
      for (const text of texts) expect([text, hasMarks(text)]).toEqual([text, language === 'vi']);
    }
  });
});

describe('the language of the caller', () => {
  const fault = async (headers: Headers) =>
    (await faultsOf({ query: '{ article { id } }' }, headers))[0]?.message;
  const { vi, en } = {
    vi: callerWords.vi.usual.BAD_USER_INPUT,
    en: callerWords.en.usual.BAD_USER_INPUT,
  };

  it.each([
    ['nothing', undefined, vi],
    ['anything', '*', vi],
    ['Vietnamese', 'vi', vi],
    ['English', 'en', en],
    ['English in capitals', 'EN-us', en],
    ['English before Vietnamese', 'en-US,en;q=0.9,vi;q=0.8', en],
    ['Vietnamese before English', 'en;q=0.5,vi;q=0.9', vi],
    ['no Vietnamese', 'vi;q=0,en;q=0.1', en],
    ['another one', 'fr', vi],
    ['another one before English', 'fr,en;q=0.5', en],
    ['anything before English', '*,en;q=0.5', vi],
    ['what is no language', ';;q=x,,%\u00ff', vi],
    ['a thousand of them', `${'fr,'.repeat(1000)}en`, en],
  ])('is asked for: %s', async (_, header, expected) => {
    const headers: Headers = header === undefined ? {} : { 'accept-language': header };
    expect(await fault(headers)).toBe(expected);
    expect(await fault({ ...headers, ...token })).toBe(expected);
  });

  it('is that of the portal for who comes with a session: her forms are in it', async () => {
    const { cookie } = house.administrator;
    const headers = { cookie, origin: api.url, 'accept-language': 'en' };
    expect(await fault(headers)).toBe(vi);
    const [own] = await faultsOf({ query: '{ users(first: 0) { nodes { id } } }' }, headers);
    expect(own?.extensions.issues?.[0]?.message).toBe(callerWords.vi.paging.size(100));
    const form = new FormData();
    form.set('map', '{}');
    const upload = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: form });
    const { errors } = JSON.parse(await upload.text());
    expect(errors[0].message).toBe(callerWords.vi.questions.notUpload);
    const asStranger = { method: 'POST', headers: { 'accept-language': 'en' }, body: form };
    const refused = await fetch(`${api.url}/graphql`, asStranger);
    expect(JSON.parse(await refused.text()).errors[0].message).toBe(
      callerWords.en.usual.UNAUTHENTICATED,
    );
  });

  it('is kept before a body is read', async () => {
    const body = ' '.repeat(limits.bodyBytes + 1);
    for (const language of languages) {
      const headers = { ...json, 'accept-language': accepted[language] };
      const init = { method: 'POST', headers, body };
      const response = await testServer().request('http://api.test/graphql', init);
      const { errors } = JSON.parse(await response.text());
      expect(response.status).toBe(413);
      expect(errors[0]).toEqual({
        message: callerWords[language].requests.tooLarge,
        extensions: { code: 'BAD_USER_INPUT' },
      });
    }
  });

  it('shares no answer with who is told in another', async () => {
    const headers = (language: Language) => ({ 'accept-language': accepted[language] });
    const asked = { query: '{ pages { slug } article { id } }' };
    const answers = await Promise.all(
      [...languages, ...languages, ...languages].map((one) => faultsOf(asked, headers(one))),
    );
    expect(answers.map(([first]) => first?.message)).toEqual([vi, en, vi, en, vi, en]);
  });

  it('is kept by what this build asks itself, which is compiled', async () => {
    const texts = Object.values(knownDocuments).flatMap((known) => Object.values(known));
    const query = texts.find((text) => /\$slug: String!/.test(text) && /^query/.test(text)) ?? '';
    expect(query).not.toBe('');
    for (const language of languages) {
      const faults = await faultsOf({ query }, { 'accept-language': accepted[language] });
      expect(faults).not.toEqual([]);
      for (const text of textsOf(faults))
        expect([text, hasMarks(text)]).toEqual([text, language === 'vi']);
    }
  });

  it('never has what a room says to the staff alone in the midst of another', () => {
    const error = new DomainError('BAD_USER_INPUT', 'Chỉ có tiếng Việt.', [
      { path: ['a'], message: 'Chỉ có tiếng Việt.' },
    ]);
    const told = toPublicError(error, 'en');
    expect(told.message).toBe(en);
    expect(told.extensions.issues).toEqual([{ path: ['a'], message: en }]);
    const other = toPublicError(new UnauthenticatedError('Hết phiên.'), 'en');
    expect(other.message).toBe(callerWords.en.usual.UNAUTHENTICATED);
    expect(toPublicError(error, 'vi').message).toBe('Chỉ có tiếng Việt.');
  });
});
