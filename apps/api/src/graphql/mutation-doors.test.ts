import { randomUUID } from 'node:crypto';
import { type Role, roles } from '@hoi/domain/roles';
import { tokenScopes } from '@hoi/domain/token-scopes';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { schema } from '#schema.ts';
import { ask, askWithFile, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { type Attempt, attempts } from '#test/every-mutation.ts';
import { asPartner, makeOneOfEverything } from '#test/one-of-everything.ts';
import { asStaff } from '#test/people-factories.ts';
import { factsOf } from './field-facts.ts';
import { decodeNodeId } from './node-id.ts';

useDatabase();

const mutations = schema.getMutationType()?.getFields() ?? {};
// What needs no right: signing in and out, one's own account, and what strangers do.
const ownAccount = [
  'changePassword',
  'confirmTotp',
  'disableTotp',
  'endOtherSessions',
  'endSession',
  'enrolTotp',
  'renewRecoveryCodes',
];
const strangers = ['recordVisits', 'signIn', 'signOut', 'votePoll'];

type Headers = Record<string, string>;
let house: Awaited<ReturnType<typeof makeOneOfEverything>>;
let partner: Headers;
/** Who has a role at the other commune, and who one at this. */
let elsewhere: Record<Role, Headers>;
let here: Record<Role, Headers>;

async function everyRoleAt(orgUnitId: string): Promise<Record<Role, Headers>> {
  const each = roles.map(async (role) => [role, await asStaff(role, orgUnitId)] as const);
  // Each role has its entry.
  return Object.fromEntries(await Promise.all(each)) as Record<Role, Headers>;
}

beforeAll(async () => {
  house = await makeOneOfEverything();
  partner = await asPartner(tokenScopes);
  const { commune, other } = house;
  elsewhere = await everyRoleAt(other.id);
  here = await everyRoleAt(commune.id);
});

// When somebody was last seen is no deed.
const restless = ['sessions', 'rate_limits', 'api_tokens'];

/** Every row of every table, short enough to compare. */
async function everything(): Promise<Record<string, string | null>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`;
  const parts = tables
    .filter(({ name }) => !restless.includes(name))
    .map(
      ({ name }) => `SELECT '${name}' AS name,
        (SELECT md5(string_agg(to_jsonb(t)::text, '|' ORDER BY to_jsonb(t)::text)) FROM "${name}" t) AS rows`,
    );
  const rows = await db.$queryRawUnsafe<{ name: string; rows: string | null }[]>(
    parts.join(' UNION ALL '),
  );
  return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
}

function questionOf(name: string): string {
  const field = mutations[name];
  const type = field?.args[0]?.type;
  const below =
    name === 'deleteArticles' || name === 'publishArticles'
      ? '{ results { error { code } } }'
      : '{ __typename }';
  return type
    ? `mutation ($input: ${type}) { ${name}(input: $input) ${below} }`
    : `mutation { ${name} ${below} }`;
}

/** The code with which a mutation was refused, of its first row where it answers by rows. */
async function codeFor(name: string, input: object, headers: Headers): Promise<string | undefined> {
  const query = questionOf(name);
  const answer =
    attempts[name]?.file === 'file'
      ? await askWithFile(query, { ...input }, Buffer.from('x'), headers)
      : await ask(query, { input }, headers);
  return codeOf(answer) ?? answer.data?.[name]?.results?.[0]?.error?.code;
}

/** The same input about a thing that never was. */
function withoutThing(attempt: Attempt): object | null {
  const target = attempt.target?.(house);
  const known = target && decodeNodeId(target);
  if (!target || !known) return null;
  const text = JSON.stringify(attempt.input(house));
  return JSON.parse(text.replaceAll(target, globalId(known.typename, randomUUID())));
}

it('knows every mutation of the schema', () => {
  const known = [...Object.keys(attempts), ...ownAccount, ...strangers];
  expect(known.sort()).toEqual(Object.keys(mutations).sort());
});

describe.each(Object.entries(attempts))('%s', (name, attempt) => {
  it('is refused to strangers, partners, other units and lower roles, and changes nothing', async () => {
    const before = await everything();
    const input = attempt.input(house);
    const found = {
      stranger: await codeFor(name, input, {}),
      partner: await codeFor(name, input, partner),
      elsewhere: await codeFor(name, input, elsewhere.ADMINISTRATOR),
    };
    expect(found).toEqual({
      stranger: 'UNAUTHENTICATED',
      // Files are taken from who has a session, before anything else is looked at.
      partner: attempt.file ? 'UNAUTHENTICATED' : 'FORBIDDEN',
      elsewhere: attempt.elsewhere ?? (attempt.seen ? 'FORBIDDEN' : 'NOT_FOUND'),
    });
    const refused = ['FORBIDDEN', 'NOT_FOUND'];
    const { ADMINISTRATOR: _, ...ofOther } = elsewhere;
    for (const headers of Object.values(ofOther)) {
      const code = await codeFor(name, input, headers);
      expect([...refused, attempt.elsewhere ?? 'FORBIDDEN']).toContain(code);
    }
    // A statistician reads more than a viewer, and changes nothing either.
    for (const headers of attempt.tooLow ? [here[attempt.tooLow], here.STATISTICIAN] : []) {
      expect(refused).toContain(await codeFor(name, input, headers));
    }
    if (!attempt.tooLow) await codeFor(name, input, here.VIEWER);
    expect(await everything()).toEqual(before);
  });
});

const hiding = Object.entries(attempts).filter(([, { target }]) => target);

it.each(hiding)(
  '%s does not tell a hidden thing from one that never was',
  async (name, attempt) => {
    const input = attempt.input(house);
    const nothing = withoutThing(attempt) ?? {};
    for (const headers of [{}, ...Object.values(elsewhere)]) {
      expect(await codeFor(name, input, headers)).toBe(await codeFor(name, nothing, headers));
    }
  },
);

describe('one’s own account', () => {
  it.each(ownAccount)('%s asks strangers to sign in and refuses partners', async (name) => {
    const id = globalId('Session', house.session.id);
    const inputs: Record<string, object> = {
      changePassword: { currentPassword: 'x', newPassword: 'một mật khẩu dài 2026' },
      confirmTotp: { code: '123456' },
      disableTotp: { password: 'x', code: '123456' },
      enrolTotp: { password: 'x' },
      renewRecoveryCodes: { password: 'x', code: '123456' },
      endSession: { id },
    };
    const before = await everything();
    expect(await codeFor(name, inputs[name] ?? {}, {})).toBe('UNAUTHENTICATED');
    expect(await codeFor(name, inputs[name] ?? {}, partner)).toBe('FORBIDDEN');
    if (name === 'endSession') {
      expect(await codeFor(name, { id }, here.ADMINISTRATOR)).toBe('NOT_FOUND');
      expect(await db.session.count({ where: { id: house.session.id } })).toBe(1);
    }
    expect(await everything()).toEqual(before);
  });
});

it('says of nothing but a vote that readers do it', () => {
  const open = Object.values(mutations).filter((field) => factsOf(field).open);
  expect(open.map(({ name }) => name)).toEqual(['votePoll']);
});

it('refuses partners what strangers may do', async () => {
  const before = await everything();
  const inputs: Record<string, object> = {
    recordVisits: { visits: [] },
    signIn: { email: 'a@hoi.test', password: 'x' },
    votePoll: {
      pollId: globalId('Poll', house.poll.id),
      optionIds: [globalId('PollOption', house.poll.options[0]?.id ?? '')],
    },
  };
  for (const name of strangers) {
    expect([name, await codeFor(name, inputs[name] ?? {}, partner)]).toEqual([name, 'FORBIDDEN']);
  }
  // Strangers count no visits: only the site's own server does.
  expect(await codeFor('recordVisits', { visits: [] }, {})).toBe('FORBIDDEN');
  expect(await everything()).toEqual(before);
});

const ofOrganisation =
  /^(create|update)OrgUnit$|UnitContact|(create|update|delete|cancel|import)OrgPlan|Person$|SensitiveFact|Qualification|ppoint|Committee|Seat|Congress|Delegate|Media$/;

it('opens to an organisation officer what is about units and people, and nothing else', async () => {
  const officer = here.ORGANISATION_OFFICER;
  const refused = ['FORBIDDEN', 'NOT_FOUND'];
  const names = Object.keys(attempts).filter((name) => !ofOrganisation.test(name));
  expect(names).toEqual(expect.arrayContaining(['approveOrgPlan', 'undoOrgPlan', 'createUser']));
  const before = await everything();
  for (const name of names) {
    const { input, tooLow } = attempts[name] ?? {};
    if (!tooLow || tooLow === 'VIEWER') continue;
    const code = await codeFor(name, input?.(house) ?? {}, officer);
    expect([name, refused.includes(code ?? '')]).toEqual([name, true]);
  }
  expect(await everything()).toEqual(before);
  // Of another version, so that what is opened stays for the next.
  const stale = (input: object) => ({
    ...input,
    ...('expectedVersion' in input && { expectedVersion: 99 }),
  });
  const closed: string[] = [];
  for (const name of Object.keys(attempts).filter((one) => ofOrganisation.test(one))) {
    // It names no version: what it opens would be gone.
    if (name === 'removeQualification') continue;
    const code = await codeFor(name, stale(attempts[name]?.input(house) ?? {}), officer);
    if (refused.includes(code ?? '')) closed.push(name);
  }
  // Its sheet names the province, which is not hers.
  expect(closed).toEqual(['importOrgPlan']);
});

it('opens every one of them to who has the right', async () => {
  const opened = { cookie: house.administrator.cookie };
  const closed = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'INTERNAL'];
  // What takes things away comes last.
  const last = [/^(un|re|disable|end)/, /^(delete|remove|erase)/];
  const rank = (name: string) => last.findIndex((pattern) => pattern.test(name));
  const names = Object.keys(attempts).sort((a, b) => rank(a) - rank(b));
  for (const name of names) {
    const input = attempts[name]?.input(house) ?? {};
    const code = await codeFor(name, input, opened);
    expect([name, closed.includes(code ?? '') ? code : 'open']).toEqual([name, 'open']);
  }
});
