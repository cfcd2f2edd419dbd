import { knownDocuments } from '@hoi/contract/known-documents';
import { tokenScopes } from '@hoi/domain/token-scopes';
import { describe, expect, it } from 'vitest';
import { SiteSettings } from '#modules/portal/site/site-settings.type.ts';
import type { Context } from './context.ts';
import '#schema.ts';
import { useDatabase } from '#test/database.ts';
import { asJson, questionOf } from './answer.ts';
import { builder } from './builder.ts';

useDatabase();

const address = '203.0.113.99';
const reader: Context = {
  viewer: { kind: 'anonymous' },
  visitor: { address, userAgent: '', languages: '', visitorId: '', device: '' },
  sessionEnded: false,
  fromSite: false,
  foreignOrigin: false,
  rateLimit: null,
  setSessionCookie: () => undefined,
  setDeviceCookie: () => undefined,
};

// What somebody adds tomorrow.
builder.queryFields((t) => ({
  nothingSaid: t.string({ resolve: () => 'x' }),
  saidShared: t.string({ shared: true, resolve: () => 'x' }),
  saidSharedInHaste: t.string({ shared: true, resolve: (_r, _a, { visitor }) => visitor.address }),
  openToTokens: t.string({ open: true, resolve: () => 'x' }),
}));
builder.objectFields(SiteSettings, (t) => ({
  seenFrom: t.string({ resolve: (_r, _a, { visitor }) => visitor.address }),
  openlySeenFrom: t.string({ personal: true, resolve: (_r, _a, { visitor }) => visitor.address }),
}));
const schema = builder.toSchema();

function question(text: string) {
  const asked = questionOf(schema, { text, operationName: undefined, variables: {} });
  if (!('operation' in asked)) throw new Error(String(asked.refused));
  return asked;
}

async function answer(text: string, context: Context = reader) {
  return JSON.parse(String(asJson(await question(text).run(context), 'vi').body));
}

describe('an answer is shared', () => {
  it.each([
    ['{ saidShared }', true],
    ['{ nothingSaid }', false],
    ['{ saidShared nothingSaid }', false],
    ['{ ... { nothingSaid } }', false],
    ['{ ...A } fragment A on Query { ...B } fragment B on Query { nothingSaid }', false],
    ['{ siteLinkGroups { name } }', true],
    ['{ siteSettings { openlySeenFrom } }', false],
    [
      '{ ...A } fragment A on Query { siteSettings { ...B } } fragment B on SiteSettings { openlySeenFrom }',
      false,
    ],
    ['{ __typename }', true],
    ['mutation { signOut { signedOut } }', false],
  ])('%s: %s', (text, shared) => {
    expect(question(text).operation.isShared).toBe(shared);
  });
});

it('all that the site asks is shared', () => {
  const questions = Object.values(knownDocuments.site).filter((text) => text.startsWith('query'));
  expect(questions.length).toBeGreaterThan(20);
  expect(questions.filter((text) => !question(text).operation.isShared)).toEqual([]);
});

describe('who asks', () => {
  it.each(['{ saidSharedInHaste }', '{ siteSettings { seenFrom } }'])(
    'is not told to what would share it: %s',
    async (text) => {
      const { errors, ...rest } = await answer(text);
      expect(errors[0].extensions.code).toBe('INTERNAL');
      expect(JSON.stringify([errors, rest])).not.toContain(address);
    },
  );

  it('is told to what says that it depends on it', async () => {
    expect(await answer('{ siteSettings { openlySeenFrom } }')).toEqual({
      data: { siteSettings: { openlySeenFrom: address } },
    });
  });
});

it('a field that names no scope is closed to tokens with every scope', async () => {
  const viewer = {
    kind: 'partner',
    tokenId: 'x',
    partnerId: 'x',
    name: 'x',
    scopes: tokenScopes,
  } as const;
  const partner = { ...reader, viewer };
  expect((await answer('{ nothingSaid }', partner)).errors[0].extensions.code).toBe('FORBIDDEN');
  expect(await answer('{ openToTokens }', partner)).toEqual({ data: { openToTokens: 'x' } });
});
