import { GraphQLBoolean, GraphQLNonNull, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { schema } from '#schema.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeUser, unique } from '#test/factories.ts';
import { asStaff } from '#test/people-factories.ts';
import { questionOf } from './answer.ts';
import type { Context } from './context.ts';

useDatabase();

const signIn = (alias: string) =>
  `${alias}: signIn(input: { email: "ai-do@hoi.test", password: "${alias}" }) { __typename }`;

describe('a document', () => {
  it.each([
    ['twenty times', Array.from({ length: 20 }, (_, i) => signIn(`a${i}`)).join(' ')],
    [
      'behind fragments',
      `...A ...B } fragment A on Mutation { ${signIn('a')} } fragment B on Mutation { ${signIn('b')}`,
    ],
    ['in inline fragments', `... { ${signIn('a')} } ... on Mutation { ${signIn('b')} }`],
    ['beside another change', `${signIn('a')} signOut { signedOut }`],
  ])('tries no password %s', async (_name, fields) => {
    const before = await db.$queryRaw`SELECT count(*) FROM rate_limits`;
    const answer = await ask(`mutation { ${fields} }`);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(answer.data).toBeUndefined();
    expect(await db.$queryRaw`SELECT count(*) FROM rate_limits`).toEqual(before);
  });

  it('may hold a series of what says so, and no step is taken after one that failed', async () => {
    const root = await makeOrgUnit({ kind: 'PROVINCE' });
    const headers = await asStaff('ADMINISTRATOR', root.id);
    const group = await db.siteLinkGroup.create({ data: { name: unique('Nhóm') } });
    const add = (alias: string, title: string) =>
      `${alias}: createSiteLink(input: { group: "${globalId('SiteLinkGroup', group.id)}", title: "${title}", url: "https://bao.test" }) { __typename }`;
    const fine = await ask(`mutation { ${add('a', 'Một')} ${add('b', 'Hai')} }`, {}, headers);
    expect(fine.errors).toBeUndefined();
    const broken = await ask(
      `mutation { ${add('a', 'Ba')} ${add('b', '')} ${add('c', 'Bốn')} }`,
      {},
      headers,
    );
    expect(codeOf(broken)).toBe('BAD_USER_INPUT');
    const links = await db.siteLink.findMany({
      where: { groupId: group.id },
      orderBy: { id: 'asc' },
    });
    expect(links.map(({ title }) => title)).toEqual(['Một', 'Hai', 'Ba']);
  });
});

it('every change answers or fails: none could fail and let the next one run', () => {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  expect(fields.filter(({ type }) => !(type instanceof GraphQLNonNull))).toEqual([]);
});

it('sets no cookie on an answer without data', async () => {
  const { id: userId } = await makeUser();
  const type = new GraphQLNonNull(GraphQLBoolean);
  const field = (fails: boolean) => ({
    type,
    resolve: (_root: unknown, _args: unknown, context: Context) => {
      context.setSessionCookie(userId);
      context.setDeviceCookie(userId);
      if (fails) throw new Error('afterwards');
      return true;
    },
  });
  const fields = { enters: field(false), failsAfterwards: field(true) };
  const probe = new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { a: { type } } }),
    mutation: new GraphQLObjectType({ name: 'Mutation', fields }),
  });
  const cookies: unknown[] = [];
  const context: Context = {
    viewer: { kind: 'anonymous' },
    visitor: { address: '', userAgent: '', languages: '', visitorId: '', device: '' },
    sessionEnded: false,
    fromSite: false,
    foreignOrigin: false,
    rateLimit: null,
    setSessionCookie: (token) => cookies.push(token),
    setDeviceCookie: (token) => cookies.push(token),
  };
  const run = async (text: string) => {
    const question = questionOf(probe, { text, operationName: undefined, variables: {} });
    if ('operation' in question) await question.run(context);
  };
  await run('mutation { failsAfterwards }');
  expect(cookies).toEqual([]);
  await run('mutation { enters }');
  expect(cookies).toEqual([userId, userId]);
});
