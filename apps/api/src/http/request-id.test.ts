import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { siteHeaders } from '@hoi/contract/headers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asOwner, databaseVariables, useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { startServer } from '#test/server-process.ts';
import { signedIn } from '#test/staff-factories.ts';
import { siteKey } from './request-context.ts';

useDatabase();

const json = { 'content-type': 'application/json' };
const failing = '{ articles(first: 1) { nodes { title } } }';

let dataDirectory = '';
let editor: Record<string, string> = {};

beforeAll(async () => {
  editor = (await signedIn('EDITOR', (await makeOrgUnit({ kind: 'CENTRAL' })).id)).headers;
  dataDirectory = await mkdtemp(path.join(tmpdir(), 'hoi-request-id-'));
  // The one that tests run with.
  const secret = Buffer.alloc(32, 7).toString('hex');
  await writeFile(path.join(dataDirectory, 'master-secret'), secret, { mode: 0o600 });
  await asOwner('ALTER TABLE articles RENAME COLUMN title TO heading');
});
afterAll(() => rm(dataDirectory, { recursive: true, force: true }));

/** A server for which every question for titles fails inside. */
async function startFailing() {
  const variables = { ...databaseVariables(), DATA_DIR: dataDirectory, LOG_LEVEL: 'warn' };
  const server = await startServer(variables);
  await server.ready();
  return server;
}

type Server = Awaited<ReturnType<typeof startFailing>>;

/** The ids of all that the log tells of faults. */
function loggedIds({ output }: Server): string[] {
  const lines = output.stdout.split('\n').filter((line) => line.endsWith('}'));
  return lines.flatMap((line) => JSON.parse(line).requestId ?? []);
}

const expectLogged = (server: Server, id: string, name = '') =>
  expect.poll(() => loggedIds(server), { message: name, interval: 5 }).toContain(id);

const question = (query: string) => JSON.stringify({ query });

function upload(query: string): FormData {
  const form = new FormData();
  form.set('operations', question(query));
  form.set('map', '{}');
  return form;
}

type Way = (url: string, id: string, query: string) => Promise<Response>;
const post =
  (more: (url: string) => Record<string, string>): Way =>
  (url, id, query) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...json, ...more(url), 'x-request-id': id },
      body: question(query),
    });
const ways: Record<string, Way> = {
  'the short lane': post(() => ({})),
  'the long way': post((url) => ({ origin: url })),
  'a page of others': post(() => ({ origin: 'https://la.example' })),
  'the site': post(() => ({ [siteHeaders.key]: siteKey() })),
  'an address': (url, id, query) =>
    fetch(`${url}/graphql?${new URLSearchParams({ query })}`, { headers: { 'x-request-id': id } }),
  'an upload': (url, id, query) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...editor, 'x-request-id': id },
      body: upload(query),
    }),
};

async function told(answer: Response) {
  const { errors } = await answer.json();
  const [{ extensions }] = errors;
  return { header: answer.headers.get('x-request-id'), ...extensions };
}

/** Asks in every way, and wants the same id in the answer, in its error and in the log. @returns it */
async function sameEverywhere(server: Server, given: string): Promise<string[]> {
  const found: string[] = [];
  for (const [name, way] of Object.entries(ways)) {
    const { header, ...extensions } = await told(await way(server.url, given, failing));
    expect(extensions, name).toEqual({ code: 'INTERNAL', requestId: header });
    await expectLogged(server, header, name);
    found.push(header);
  }
  return found;
}

/** Of twelve who ask the same at once, some are answered with what failed for another. */
async function sharedFault(server: Server, way: Way | undefined): Promise<void> {
  const ids = Array.from({ length: 12 }, () => randomUUID());
  const answers = await Promise.all(ids.map((id) => way?.(server.url, id, failing)));
  for (const [at, answer] of answers.entries()) {
    const id = ids[at] ?? '';
    expect(answer && (await told(answer))).toEqual({ header: id, code: 'INTERNAL', requestId: id });
    await expectLogged(server, id);
  }
}

const strange = [
  '',
  'ngan',
  'x'.repeat(65),
  `${'a'.repeat(20)},{"level":60}`,
  `${'a'.repeat(20)} <script>`,
];

it('answer, error and log bear one id: the one that came, or a new one for what is none', async () => {
  const server = await startFailing();
  const own = randomUUID();
  expect(new Set(await sameEverywhere(server, own))).toEqual(new Set([own]));
  for (const given of strange) {
    const made = await sameEverywhere(server, given);
    expect(new Set(made).size).toBe(made.length);
    for (const id of made) expect(id).toMatch(/^[0-9a-f-]{36}$/);
  }
  expect(server.output.stdout).not.toMatch(/<script>|"level":60|x{65}/);
  await sharedFault(server, ways['the site']);
  await sharedFault(server, ways['the short lane']);
  expect(server.output.stdout).toContain('"sharedWith"');
}, 120_000);

it('a page of others may read it, and when to come back', async () => {
  const server = await startFailing();
  const answer = await ways['a page of others']?.(server.url, randomUUID(), '{ __typename }');
  const exposed = answer?.headers.get('access-control-expose-headers')?.split(', ');
  expect(exposed).toEqual(expect.arrayContaining(['x-request-id', 'retry-after']));
  const preflight = { method: 'OPTIONS', headers: { origin: 'https://la.example' } };
  const allowed = await fetch(`${server.url}/graphql`, preflight);
  expect(allowed.headers.get('access-control-allow-headers')).toContain('x-request-id');
}, 120_000);

it('what needs no document bears it too', async () => {
  const server = await startFailing();
  const given = { headers: { 'x-request-id': 'f'.repeat(32) } };
  for (const address of ['/health', '/ready', '/nowhere', '/admin/', '/media/x', '/%5C']) {
    const { headers } = await fetch(server.url + address, given);
    expect(headers.get('x-request-id'), address).toBe('f'.repeat(32));
  }
}, 120_000);
