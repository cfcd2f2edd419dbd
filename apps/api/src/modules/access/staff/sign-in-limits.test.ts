import { afterEach, describe, expect, it } from 'vitest';
import { forgetExpired } from '#modules/access/identity/forget-expired.command.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { type Answer, ask, codeOf } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { unique } from '#test/factories.ts';
import { cookieOf, makeAccount } from '#test/staff-factories.ts';

useDatabase();
const realNow = clock.now;
afterEach(() => {
  clock.now = realNow;
});

const password = 'hoa sen nở giữa đồng';
const next = 'xuồng ba lá qua sông';
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { email } } }';
const change = /* GraphQL */ `
  mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { email } } }
`;

interface From {
  address?: string;
  device?: string;
}

let lastAddress = 0;
/** An address in a network of its own. */
function elsewhere(): string {
  lastAddress += 1;
  return `10.${Math.floor(lastAddress / 250)}.${lastAddress % 250}.7`;
}

function headersOf({ address = elsewhere(), device }: From) {
  return { 'x-forwarded-for': address, ...(device && { cookie: device }) };
}

const enter = (email: string, typed = password, from: From = {}) =>
  ask(signIn, { input: { email, password: typed } }, headersOf(from));

const guess = (email: string, from: From = {}) => enter(email, 'đoán một lần nữa', from);

async function guessTimes(count: number, email: string, from: From = {}) {
  const codes: (string | undefined)[] = [];
  for (let i = 0; i < count; i += 1) codes.push(codeOf(await guess(email, from)));
  return codes;
}

/** The cookie that makes a device known, as an answer sets it. */
function deviceOf(answer: Answer): string {
  const line = answer.headers.getSetCookie().find((one) => one.startsWith('hoi_device='));
  return line?.split(';')[0] ?? '';
}

const passed = (answer: Answer) => answer.errors === undefined;

/** An account with a device and a network where its owner has signed in. */
async function owner() {
  const { email, id } = await makeAccount(password);
  const address = elsewhere();
  const opened = await enter(email, password, { address });
  const device = deviceOf(opened);
  expect(device).toMatch(/^hoi_device=[\w-]{22}\.\d+\.[\w-]{43}$/);
  return { email, id, address, device, session: cookieOf(opened.headers) };
}

describe('strangers who guess', () => {
  it('shut out neither the device nor the network where the owner signs in', async () => {
    const { email, address, device } = await owner();
    const stranger = { address: elsewhere() };
    const codes = await guessTimes(15, email, stranger);
    expect(codes).toEqual([...Array(10).fill('UNAUTHENTICATED'), ...Array(5).fill('RATE_LIMITED')]);
    expect(codeOf(await enter(email, password, stranger))).toBe('RATE_LIMITED');
    // On the known device wherever it is carried, in the known network whatever the device.
    expect(passed(await enter(email, password, { device, address: stranger.address }))).toBe(true);
    expect(passed(await enter(email, password, { address }))).toBe(true);
    const neighbour = address.replace(/\d+$/, '99');
    expect(passed(await enter(email, password, { address: neighbour }))).toBe(true);
  });

  it('from one address do not keep the owner from a new device elsewhere', async () => {
    const { email } = await owner();
    await guessTimes(30, email, { address: elsewhere() });
    expect(passed(await enter(email))).toBe(true);
  });

  it('from very many addresses are slowed, and still nobody is shut out', async () => {
    const { email, device } = await owner();
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(Array.from({ length: 10 }, () => guess(email)));
    }
    expect(codeOf(await guess(email))).toBe('UNAUTHENTICATED');
    const slowed = await enter(email);
    expect(codeOf(slowed)).toBe('RATE_LIMITED');
    expect(slowed.errors?.[0]?.extensions).toMatchObject({
      retryAfterSeconds: expect.toSatisfy((seconds: number) => seconds <= 30),
    });
    expect(passed(await enter(email, password, { device }))).toBe(true);
    // Half a minute later: the counters keep the machine's time.
    await db.rateLimit.deleteMany({ where: { key: { startsWith: 'sign-in-slow' } } });
    expect(passed(await enter(email))).toBe(true);
  });

  it('in the owner’s own network leave her a stranger there, not shut out', async () => {
    const { email, address } = await owner();
    const neighbour = address.replace(/\d+$/, '66');
    const codes = await guessTimes(25, email, { address: neighbour });
    expect(codes.slice(20)).toEqual(Array(5).fill('RATE_LIMITED'));
    expect(passed(await enter(email, password, { address }))).toBe(true);
  });

  it('learn nothing from how an account is counted that is not there', async () => {
    const { email } = await owner();
    const place = { address: elsewhere() };
    const other = { address: elsewhere() };
    const known = await guessTimes(12, email, place);
    const unknown = await guessTimes(12, `${unique()}@hoi.test`, other);
    expect(unknown).toEqual(known);
  });

  it('many at once wait in turn or are sent away; the known device does not wait for them', async () => {
    const { email, device } = await owner();
    const flood = Array.from({ length: 150 }, () => guess(`${unique()}@hoi.test`));
    const opened = await enter(email, password, { device });
    expect(passed(opened)).toBe(true);
    const codes = (await Promise.all(flood)).map(codeOf);
    expect(new Set(codes)).toEqual(new Set(['UNAUTHENTICATED', 'RATE_LIMITED']));
  });
});

describe('a device', () => {
  it('has tries of its own, which are bounded and cost nobody else', async () => {
    const { email, address, device } = await owner();
    const codes = await guessTimes(11, email, { device });
    expect(codes.at(-1)).toBe('RATE_LIMITED');
    expect(codeOf(await enter(email, password, { device }))).toBe('RATE_LIMITED');
    expect(passed(await enter(email, password, { address }))).toBe(true);
    expect(passed(await enter(email))).toBe(true);
  });

  it('keeps its name when its owner comes again, and another’s cookie is worth nothing', async () => {
    const mine = await owner();
    const hers = await owner();
    const nameOf = (device: string) => device.split('.')[0];
    const again = await enter(mine.email, password, { device: mine.device });
    expect(nameOf(deviceOf(again))).toBe(nameOf(mine.device));
    const after = await enter(mine.email, password, { device: hers.device });
    expect(nameOf(deviceOf(after))).not.toBe(nameOf(hers.device));
  });

  it('is not made known by a cookie that is made up, changed, old, another’s or of a password before', async () => {
    const mine = await owner();
    const hers = await owner();
    const [name = '', day = '', signature = ''] = mine.device.replace('hoi_device=', '').split('.');
    const changed = signature.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
    const spent = { address: elsewhere() };
    await guessTimes(10, mine.email, spent);
    const worthless = [
      hers.device,
      `hoi_device=${name}.${day}.${changed}`,
      `hoi_device=${name}.${Number(day) + 1}.${signature}`,
      `hoi_device=${name}.${day}.`,
      `hoi_device=${'A'.repeat(22)}.${day}.${signature}`,
      'hoi_device=x',
      `hoi_device=${'9'.repeat(4000)}`,
      `hoi_device=%00.${day}.${signature}`,
    ];
    for (const device of worthless) {
      const answer = await enter(mine.email, password, { ...spent, device });
      expect([device.slice(0, 60), codeOf(answer)]).toEqual([device.slice(0, 60), 'RATE_LIMITED']);
    }
    const inHalfAYear = new Date(Date.now() + 181 * 86_400_000);
    clock.now = () => inHalfAYear;
    const old = await enter(mine.email, password, { ...spent, device: mine.device });
    expect(codeOf(old)).toBe('RATE_LIMITED');
    clock.now = realNow;
    expect(passed(await enter(mine.email, password, { ...spent, device: mine.device }))).toBe(true);
  });

  it('is a stranger’s after a change of the password, but for the one it was changed on', async () => {
    const { email, id, address, device, session } = await owner();
    const elsewhereToo = { address: elsewhere() };
    expect(passed(await enter(email, password, elsewhereToo))).toBe(true);
    const input = { currentPassword: password, newPassword: next };
    const headers = { cookie: session, 'x-forwarded-for': address };
    const changed = await ask(change, { input }, headers);
    expect(passed(changed)).toBe(true);
    expect(await db.signInNetwork.count({ where: { userId: id } })).toBe(1);
    const spent = { address: elsewhere() };
    await guessTimes(10, email, spent);
    expect(codeOf(await enter(email, next, { ...spent, device }))).toBe('RATE_LIMITED');
    const own = deviceOf(changed);
    expect(passed(await enter(email, next, { ...spent, device: own }))).toBe(true);
  });
});

describe('a network', () => {
  it('is one account’s only, kept without its address, and forgotten after a month', async () => {
    const mine = await owner();
    const hers = await owner();
    const key = { userId: mine.id };
    const [row] = await db.signInNetwork.findMany({ where: key });
    expect(Buffer.from(row?.networkHash ?? []).toString()).not.toContain('10.');
    await guessTimes(10, hers.email, { address: mine.address });
    expect(codeOf(await enter(hers.email, password, { address: mine.address }))).toBe(
      'RATE_LIMITED',
    );
    expect(passed(await enter(mine.email, password, { address: mine.address }))).toBe(true);
    const later = new Date(Date.now() + 31 * 86_400_000);
    clock.now = () => later;
    await forgetExpired();
    expect(await db.signInNetwork.count({ where: key })).toBe(0);
  });
});

describe('a borrowed screen', () => {
  it('uses up its own tries to prove the password, not those of the owner’s session', async () => {
    const { email, device, session } = await owner();
    const borrowed = { cookie: session };
    const own = { cookie: cookieOf((await enter(email, password, { device })).headers) };
    const wrong = { currentPassword: 'đoán', newPassword: next };
    for (let i = 0; i < 10; i += 1) {
      expect(codeOf(await ask(change, { input: wrong }, borrowed))).toBe('BAD_USER_INPUT');
    }
    const right = { currentPassword: password, newPassword: next };
    expect(codeOf(await ask(change, { input: right }, borrowed))).toBe('RATE_LIMITED');
    expect(passed(await ask(change, { input: right }, own))).toBe(true);
  });
});
