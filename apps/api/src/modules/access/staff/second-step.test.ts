import { Secret, TOTP } from 'otpauth';
import { afterEach, describe, expect, it } from 'vitest';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { cookieOf, makeAccount, makeTree, signedIn } from '#test/staff-factories.ts';
import { whileHeld } from '#test/while-held.ts';

useDatabase();
const realNow = clock.now;
afterEach(() => {
  clock.now = realNow;
});

const password = 'hoa sen nở giữa đồng';
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { email } } }';
const enrol = 'mutation ($input: EnrolTotpInput!) { enrolTotp(input: $input) { secret uri } }';
const confirm = /* GraphQL */ `
  mutation ($code: String!) {
    confirmTotp(input: { code: $code }) { recoveryCodes viewer { totpEnabled recoveryCodesLeft } }
  }
`;
const disable = /* GraphQL */ `
  mutation ($input: BothStepsInput!) {
    disableTotp(input: $input) { viewer { totpEnabled recoveryCodesLeft } }
  }
`;
const renew = /* GraphQL */ `
  mutation ($input: BothStepsInput!) {
    renewRecoveryCodes(input: $input) { recoveryCodes viewer { recoveryCodesLeft } }
  }
`;

const enter = (email: string, totp?: string, typed = password) =>
  ask(signIn, { input: { email, password: typed, totp } });

function codeFor(secret: string, at = clock.now()): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
}

/** Moves the clock to where no code of before is accepted any more. */
function later(): void {
  const then = clock.now().getTime() + 90_000;
  clock.now = () => new Date(then);
}

/** An account with two-step sign-in: its session, its secret and its recovery codes. */
async function enrolled() {
  const user = await makeAccount(password);
  const headers = { cookie: cookieOf((await enter(user.email)).headers) };
  const begun = await ask(enrol, { input: { password } }, headers);
  const { secret } = begun.data.enrolTotp;
  const on = await ask(confirm, { code: codeFor(secret) }, headers);
  expect(on.data.confirmTotp.viewer).toEqual({ totpEnabled: true, recoveryCodesLeft: 10 });
  const codes: string[] = on.data.confirmTotp.recoveryCodes;
  later();
  return { user, headers, secret, codes };
}

const placeOf = (answer: Awaited<ReturnType<typeof ask>>) =>
  answer.errors?.[0]?.extensions.issues?.[0]?.path;

describe('enrolling', () => {
  it('asks for the password, then for a code, and stores the secret sealed', async () => {
    const user = await makeAccount(password);
    const headers = { cookie: cookieOf((await enter(user.email)).headers) };
    const borrowed = await ask(enrol, { input: { password: 'không phải mật khẩu' } }, headers);
    expect(placeOf(borrowed)).toEqual(['password']);
    expect((await db.user.findUniqueOrThrow({ where: { id: user.id } })).totpPending).toBeNull();
    expect(codeOf(await ask(enrol, { input: { password } }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(confirm, { code: '123456' }, headers))).toBe('BAD_USER_INPUT');

    const { secret, uri } = (await ask(enrol, { input: { password } }, headers)).data.enrolTotp;
    expect(uri).toContain('otpauth://totp/');
    expect(codeOf(await ask(confirm, { code: '000000' }, headers))).toBe('BAD_USER_INPUT');
    expect(await db.recoveryCode.count({ where: { userId: user.id } })).toBe(0);
    expect((await ask(confirm, { code: codeFor(secret) }, headers)).errors).toBeUndefined();
    const row = await db.user.findUniqueOrThrow({ where: { id: user.id } });
    expect(row.totpSecret).not.toContain(secret);
    expect(codeOf(await ask(enrol, { input: { password } }, headers))).toBe('CONFLICT');
    expect(codeOf(await ask(confirm, { code: '123456' }))).toBe('UNAUTHENTICATED');
  });

  it('gives ten different recovery codes, of which nothing can be read back', async () => {
    const { user, codes } = await enrolled();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/);
    const kept = await db.recoveryCode.findMany({ where: { userId: user.id } });
    expect(kept).toHaveLength(10);
    const where = { subjectId: user.id };
    const audit = await db.auditEntry.findMany({ where, select: { detail: true } });
    const dump = JSON.stringify([audit, kept.map((row) => Buffer.from(row.codeHash).toString())]);
    for (const code of codes) expect(dump).not.toContain(code);
  });
});

describe('signing in with two steps', () => {
  it('asks for a code, and takes each step of the app once', async () => {
    const { user, secret } = await enrolled();
    expect(placeOf(await enter(user.email))).toEqual(['totp']);
    expect((await enter(user.email, codeFor(secret))).errors).toBeUndefined();
    expect(placeOf(await enter(user.email, codeFor(secret)))).toEqual(['totp']);
    const before = new Date(clock.now().getTime() - 30_000);
    expect(placeOf(await enter(user.email, codeFor(secret, before)))).toEqual(['totp']);
  });

  it('takes a recovery code once, however it is typed, and says so in the audit trail', async () => {
    const { user, codes, headers } = await enrolled();
    const [first = '', second = ''] = codes;
    expect((await enter(user.email, first)).errors).toBeUndefined();
    expect(placeOf(await enter(user.email, first))).toEqual(['totp']);
    const typed = ` ${second.toUpperCase().replace('-', ' ')}`;
    expect((await enter(user.email, typed)).errors).toBeUndefined();
    const left = await ask('{ viewer { recoveryCodesLeft } }', {}, headers);
    expect(left.data.viewer.recoveryCodesLeft).toBe(8);
    const entries = await db.auditEntry.findMany({
      where: { subjectId: user.id, action: 'sign-in' },
      orderBy: { id: 'asc' },
    });
    expect(entries.slice(-2).map((entry) => entry.detail)).toEqual([
      { byRecoveryCode: true },
      { byRecoveryCode: true },
    ]);
  });

  it('lets one of many pass who bring the same recovery code at once', async () => {
    const { user, codes } = await enrolled();
    const answers = await Promise.all(Array.from({ length: 6 }, () => enter(user.email, codes[0])));
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    expect(await db.recoveryCode.count({ where: { userId: user.id } })).toBe(9);
  });

  it('lets one of many pass who bring the same code of the app at once', async () => {
    const { user, secret } = await enrolled();
    const code = codeFor(secret);
    const answers = await Promise.all(Array.from({ length: 6 }, () => enter(user.email, code)));
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
  });

  it("refuses another's code, a made-up one, and a right one with a wrong password", async () => {
    const mine = await enrolled();
    const hers = await enrolled();
    const [code = ''] = mine.codes;
    expect(placeOf(await enter(hers.user.email, code))).toEqual(['totp']);
    expect(placeOf(await enter(mine.user.email, 'aaaaa-aaaaa'))).toEqual(['totp']);
    expect(placeOf(await enter(mine.user.email, 'x'.repeat(101)))).toEqual(['totp']);
    const wrong = await enter(mine.user.email, code, 'một mật khẩu khác');
    expect(codeOf(wrong)).toBe('UNAUTHENTICATED');
    expect((await enter(mine.user.email, code)).errors).toBeUndefined();
  });

  it('bounds the codes that somebody with the password may try', async () => {
    const { user, secret, codes } = await enrolled();
    const tries: (string | undefined)[] = [];
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 9; i += 1) tries.push(codeOf(await enter(user.email, '000000')));
      // The count by the quarter of an hour starts afresh; that by the day does not.
      await db.rateLimit.deleteMany({ where: { key: { startsWith: 'sign-in' } } });
    }
    expect(tries.slice(0, 20)).toEqual(Array(20).fill('BAD_USER_INPUT'));
    expect(tries.slice(20)).toEqual(Array(7).fill('RATE_LIMITED'));
    expect(codeOf(await enter(user.email, codeFor(secret)))).toBe('RATE_LIMITED');
    // What cannot be guessed is not counted: the owner's paper still opens.
    expect((await enter(user.email, codes[0])).errors).toBeUndefined();
  });
});

describe('leaving and renewing', () => {
  it.each([
    ['leaving', disable],
    ['renewing', renew],
  ])('%s asks for the password and a code that is hers and fresh', async (_name, question) => {
    const { user, headers, secret, codes } = await enrolled();
    const other = await enrolled();
    const used = codeFor(secret);
    expect((await enter(user.email, used)).errors).toBeUndefined();
    const at = async (input: object) => placeOf(await ask(question, { input }, headers));
    expect(await at({ password: 'sai rồi', code: codes[0] })).toEqual(['password']);
    expect(await at({ password, code: used })).toEqual(['code']);
    expect(await at({ password, code: '000000' })).toEqual(['code']);
    expect(await at({ password, code: other.codes[0] })).toEqual(['code']);
    expect(await at({ password, code: '' })).toEqual(['code']);
    const anonymous = await ask(question, { input: { password, code: codes[0] } });
    expect(codeOf(anonymous)).toBe('UNAUTHENTICATED');
    expect(await db.recoveryCode.count({ where: { userId: user.id } })).toBe(10);
    expect((await db.user.findUniqueOrThrow({ where: { id: user.id } })).totpSecret).not.toBeNull();
    const plain = await makeAccount(password);
    const without = { cookie: cookieOf((await enter(plain.email)).headers) };
    const none = await ask(question, { input: { password, code: '123456' } }, without);
    expect(codeOf(none)).toBe('CONFLICT');
    later();
    const done = await ask(question, { input: { password, code: codeFor(secret) } }, headers);
    expect(done.errors).toBeUndefined();
  });

  it('new codes make the old ones worthless', async () => {
    const { user, headers, codes, secret } = await enrolled();
    const input = { password, code: codes[1] };
    const { recoveryCodes, viewer } = (await ask(renew, { input }, headers)).data
      .renewRecoveryCodes;
    expect(viewer.recoveryCodesLeft).toBe(10);
    expect(placeOf(await enter(user.email, codes[0]))).toEqual(['totp']);
    expect((await enter(user.email, recoveryCodes[0])).errors).toBeUndefined();
    expect((await enter(user.email, codeFor(secret))).errors).toBeUndefined();
    const deed = await db.auditEntry.findFirstOrThrow({
      where: { subjectId: user.id, action: 'renew-recovery-codes' },
    });
    expect(deed).toMatchObject({ actorId: user.id, detail: { byRecoveryCode: true } });
  });

  it('turned off and on again, codes of the set before open nothing', async () => {
    const { user, headers, codes } = await enrolled();
    const input = { password, code: codes[0] };
    const off = (await ask(disable, { input }, headers)).data.disableTotp.viewer;
    expect(off).toEqual({ totpEnabled: false, recoveryCodesLeft: 0 });
    const { secret } = (await ask(enrol, { input: { password } }, headers)).data.enrolTotp;
    await ask(confirm, { code: codeFor(secret) }, headers);
    later();
    expect(placeOf(await enter(user.email, codes[1]))).toEqual(['totp']);
    expect((await enter(user.email, codeFor(secret))).errors).toBeUndefined();
  });

  it('an administrator who clears the second step ends its codes with it', async () => {
    const { province } = await makeTree();
    const { user, codes } = await enrolled();
    await db.roleGrant.create({
      data: { userId: user.id, orgUnitId: province.id, role: 'AUTHOR' },
    });
    const administrator = await signedIn('ADMINISTRATOR', province.id);
    const reset =
      'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { temporaryPassword } }';
    const input = { id: globalId('User', user.id), clearTotp: true };
    const answer = await ask(reset, { input }, administrator.headers);
    const { temporaryPassword } = answer.data.resetPassword;
    expect(await db.recoveryCode.count({ where: { userId: user.id } })).toBe(0);
    expect((await enter(user.email, undefined, temporaryPassword)).errors).toBeUndefined();
    expect((await enter(user.email, codes[0])).errors).toBeDefined();
  });
});

it('leaves one set of recovery codes where two are made at once', async () => {
  const { user, headers, codes } = await enrolled();
  const answers = await whileHeld(
    (tx) => tx.user.update({ where: { id: user.id }, data: { name: 'Chị Sen' } }),
    () =>
      Promise.all(
        codes.slice(0, 2).map((code) => ask(renew, { input: { password, code } }, headers)),
      ),
    2,
  );
  for (const { errors } of answers) expect(errors).toBeUndefined();
  expect(await db.recoveryCode.count({ where: { userId: user.id } })).toBe(10);
});
