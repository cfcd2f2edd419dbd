import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyAuditChain } from '#modules/access/audit/verify-audit-chain.command.ts';
import { sealTotpSecret } from '#modules/access/identity/one-time-code.ts';
import { db } from '#outside/db.ts';
import { openStorage } from '#outside/storage.ts';
import { globalId } from '#test/api.ts';
import { fingerprints, runCommand } from '#test/backups.ts';
import { databaseVariables, useDatabase } from '#test/database.ts';
import { startExternal } from '#test/external-postgres.ts';
import { makeOneOfEverything } from '#test/one-of-everything.ts';
import { startServer } from '#test/server-process.ts';
import { makeAccount, signedIn } from '#test/staff-factories.ts';
import { asFile, makePicture, upload } from '#test/uploads.ts';

useDatabase();

const password = 'Mua-lua-vang-2026';
const totp = new TOTP({ secret: new Secret({ size: 20 }) });

let scratch = '';
const at = (name: string) => path.join(scratch, name);
let email = '';
let unitId = '';
let signIns = 0;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'hoi-backup-'));
  await mkdir(at('from'));
  // The one that tests run with.
  await writeFile(at('from/master-secret'), Buffer.alloc(32, 7).toString('hex'), { mode: 0o600 });
  await openStorage(at('from'));
  const { root } = await makeOneOfEverything();
  unitId = root.id;
  const user = await makeAccount(password, 'ADMINISTRATOR', root.id);
  email = user.email;
  const sealed = sealTotpSecret(user.id, totp.secret.base32);
  await db.user.update({ where: { id: user.id }, data: { totpSecret: sealed } });
  const { headers } = await signedIn('EDITOR', root.id);
  const sent = await makePicture().jpeg().toBuffer();
  const { data } = await upload(asFile(sent, 'ảnh.jpg'), root.id, headers);
  expect(data.uploadMedia.mediaFile.renditions.length).toBeGreaterThan(0);
  await writeFile(at('from/uploads/ab.half.partial'), 'half');
}, 240_000);
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** The uploaded files by their paths, in base64. */
async function uploadsOf(dataDirectory: string): Promise<[string, string][]> {
  const top = path.join(dataDirectory, 'uploads');
  const names = (await readdir(top, { recursive: true })).filter((name) =>
    /\.[a-z]{3,4}$/.test(name),
  );
  return Promise.all(
    names.sort().map(async (name) => [name, await readFile(path.join(top, name), 'base64')]),
  );
}

async function askAt(url: string, query: string, variables = {}, cookie = '') {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  return { headers: response.headers, body: await response.json() };
}

const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } } }';

async function expectSamePortal(settings: Record<string, string>): Promise<void> {
  const server = await startServer({ LOG_LEVEL: 'warn', ...settings });
  await server.ready();
  const wrong = await askAt(server.url, signIn, { input: { email, password, totp: '000000' } });
  expect(wrong.body.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  // Each code opens once: the second sign-in comes with the next one.
  const timestamp = Date.now() + 30_000 * signIns++;
  const right = { input: { email, password, totp: totp.generate({ timestamp }) } };
  const entered = await askAt(server.url, signIn, right);
  expect(entered.body.errors).toBeUndefined();
  const id = globalId('OrgUnit', unitId);
  const unit = await askAt(server.url, `{ node(id: "${id}") { id __typename } }`);
  expect(unit.body.data.node).toEqual({ id, __typename: 'OrgUnit' });
  expect(server.output.stdout).not.toContain('audit trail');
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
}

// What starting, signing in and midnight write.
const alive = [
  'audit_entries',
  'installation',
  'org_projection',
  'outbox_events',
  'rate_limits',
  'sessions',
  'sign_in_networks',
  'users',
  'weather_reports',
];

it('goes from a running external database into the embedded one, and stopped from there into PostgreSQL 15', async () => {
  const before = await fingerprints(databaseVariables().DATABASE_OWNER_URL);
  const from = { ...databaseVariables(), DATA_DIR: at('from') };
  expect(await runCommand('api', ['backup', at('one.tar.gz')], from)).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/one\.tar\.gz: \d+ tables, [1-9]\d* uploaded files, \d+ bytes\n/),
  });
  expect((await stat(at('one.tar.gz'))).mode & 0o777).toBe(0o600);
  expect(await fingerprints(databaseVariables().DATABASE_OWNER_URL)).toEqual(before);
  const { entries } = await verifyAuditChain();

  const embedded = { DATA_DIR: at('embedded') };
  expect(await runCommand('launcher', ['restore', at('one.tar.gz')], embedded)).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringContaining(`${entries} entries, each follows from the one before it`),
  });
  expect((await stat(at('embedded/master-secret'))).mode & 0o777).toBe(0o600);
  const uploads = await uploadsOf(at('from'));
  expect(uploads.length).toBeGreaterThan(1);
  expect(await uploadsOf(at('embedded'))).toEqual(uploads);
  await expectSamePortal(embedded);
  const again = await runCommand('launcher', ['backup', at('two.tar.gz')], embedded);
  expect(again).toMatchObject({ code: 0, err: '' });

  const { version, url, ownerUrl } = await startExternal();
  const external = { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, DATA_DIR: at('external') };
  const second = await runCommand('api', ['restore', at('two.tar.gz')], external);
  expect(second, version).toMatchObject({ code: 0, err: '' });
  const after = await fingerprints(ownerUrl);
  expect([...after.keys()]).toEqual([...before.keys()]);
  const differing = [...before].filter(([name, sum]) => after.get(name) !== sum);
  for (const [name] of differing) expect(alive).toContain(name.replace('public.', ''));
  expect(await uploadsOf(at('external'))).toEqual(uploads);
  await expectSamePortal(external);
  expect((await readdir(scratch)).filter((name) => name.includes('partial'))).toEqual([]);
}, 240_000);
