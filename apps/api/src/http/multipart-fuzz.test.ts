import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { db } from '#outside/db.ts';
import { globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { type OpenApi, openApi } from '#test/open-api.ts';
import { signedIn } from '#test/staff-factories.ts';
import { makePicture, useUploads } from '#test/uploads.ts';

const requests = 300;
// A busy machine is slow for all; what holds up the server is slow beside the others.
const longestMs = 1000;
const stallFactor = 30;

useDatabase();
const uploads = useUploads();

let api: OpenApi;
let headers: Record<string, string>;
let unit = '';
let picture: Buffer;

beforeAll(async () => {
  const { id } = await makeOrgUnit();
  unit = globalId('OrgUnit', id);
  ({ headers } = await signedIn('EDITOR', id));
  picture = await makePicture(8, 8).png().toBuffer();
  api = await openApi({ bodyPatienceMs: 500 });
});
afterAll(() => api.close());

const mutation =
  'mutation ($input: UploadMediaInput!) { uploadMedia(input: $input) { mediaFile { id } } }';
const operations = () =>
  JSON.stringify({
    query: mutation,
    variables: { input: { file: null, orgUnit: unit, alt: '' } },
  });

interface Part {
  name: string;
  head?: string;
  body: string;
}

const rightParts = (): Part[] => [
  { name: 'operations', body: operations() },
  { name: 'map', body: '{"file":["variables.input.file"]}' },
  { name: 'file', head: '; filename="a.png"', body: picture.toString('latin1') },
];

/** What is done to the parts of a right request. */
const changes: Record<string, (parts: Part[], n: number) => Part[]> = {
  nothing: (parts) => parts,
  'one is missing': (parts, n) => parts.filter((_, at) => at !== n % parts.length),
  'they come in another order': (parts, n) =>
    parts.toSorted((a, b) => (n % 2 ? 1 : -1) * a.name.localeCompare(b.name)),
  'one comes twice': (parts, n) => [...parts, ...parts.slice(n % 3, (n % 3) + 1)],
  'thousands more come': (parts, n) => [
    ...parts,
    ...Array.from({ length: 200 + (n % 3000) }, (_, at) => ({ name: `x${at}`, body: '' })),
  ],
  'a giant name': (parts, n) => [...parts, { name: 'x'.repeat(n * 50), body: '' }],
  'a giant head': (parts, n) => [
    ...parts,
    { name: 'x', head: `\r\nx-a: ${'y'.repeat(n * 80)}`, body: '' },
  ],
  'a name of the machine room': (parts) => [{ name: '__proto__', body: '{}' }, ...parts],
  'the file is empty': (parts) =>
    parts.map((part) => (part.name === 'file' ? { ...part, body: '' } : part)),
};

const maps = [
  '',
  '{',
  'null',
  '[]',
  '1',
  '{}',
  '{"file":null}',
  '{"file":[]}',
  '{"file":"variables.input.file"}',
  '{"file":["variables.input.nothing"]}',
  '{"file":["variables.input.file.below"]}',
  '{"file":["__proto__.polluted"]}',
  '{"file":["variables.__proto__.polluted"]}',
  '{"file":["constructor.prototype.polluted"]}',
  '{"file":["query"]}',
  '{"other":["variables.input.file"]}',
  `{"file":[${'"variables.input.file",'.repeat(2000)}"variables.input.file"]}`,
  '['.repeat(20_000),
];

/** Mostly as it should be, else one of these. */
const mostly = <Value>(others: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: others });

const bodies = fc.record({
  change: fc.constantFrom(...Object.keys(changes)),
  n: fc.nat(4000),
  map: mostly(fc.constantFrom(...maps)),
  operations: mostly(
    fc.oneof(fc.string(), fc.constantFrom('{', '[]', 'null', '{"query":1}', '['.repeat(20_000))),
  ),
  boundary: mostly(fc.constantFrom('', '-', 'x y', '"', 'é', 'a'.repeat(300))).map((b) => b ?? 'b'),
  announced: mostly(fc.constantFrom('other', 'none', 'two')).map((how) => how ?? 'same'),
  cut: mostly(fc.double({ min: 0, max: 1, noNaN: true })),
  noise: mostly(fc.string({ unit: 'binary', maxLength: 40 })),
});
type Made = typeof bodies extends fc.Arbitrary<infer Value> ? Value : never;

function bodyOf(made: Made): Buffer {
  const parts = (changes[made.change]?.(rightParts(), made.n) ?? []).map((part) => {
    if (part.name === 'map' && made.map !== null) return { ...part, body: made.map };
    const other = part.name === 'operations' && made.operations !== null;
    return other ? { ...part, body: made.operations ?? '' } : part;
  });
  const written = parts.map(
    ({ name, head = '', body }) =>
      `--${made.boundary}\r\nContent-Disposition: form-data; name="${name}"${head}\r\n\r\n${body}\r\n`,
  );
  const whole = `${written.join('')}${made.noise ?? ''}--${made.boundary}--\r\n`;
  return Buffer.from(whole.slice(0, Math.ceil(whole.length * (made.cut ?? 1))), 'latin1');
}

function typeOf({ boundary, announced }: Made): string {
  const named: Record<string, string> = {
    same: `; boundary=${boundary}`,
    other: '; boundary=c',
    none: '',
    two: `; boundary=${boundary}; boundary=c`,
  };
  return `multipart/form-data${named[announced]}`;
}

/** Sends the bytes as they are, by a socket: no client of ours would. @returns the status, 0 for none */
function send(made: Made, length: number | null): Promise<number> {
  const body = bodyOf(made);
  const head = [
    'POST /graphql HTTP/1.1',
    'Host: api.test',
    'Connection: close',
    `Cookie: ${headers.cookie}`,
    `Content-Type: ${typeOf(made)}`,
    `Content-Length: ${length ?? body.length}`,
  ];
  const { promise, resolve } = Promise.withResolvers<number>();
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1');
  });
  socket.on('error', () => undefined);
  socket.on('close', () => resolve(Number(/^HTTP\/1.1 (\d+)/.exec(answer)?.[1] ?? 0)));
  socket.write(`${head.join('\r\n')}\r\n\r\n`, 'latin1');
  // Who leaves before the end wants no answer either.
  if (length === null) socket.write(body);
  else socket.end(body);
  return promise;
}

const filesIn = async (directory: string) =>
  (await readdir(directory, { recursive: true })).filter((name) => name.includes('.'));

it(`${requests} uploads, right and broken, are answered at once, and leave nothing behind`, async () => {
  // Where temporary files would be: in a place that nobody else writes to.
  const scratch = await mkdtemp(path.join(tmpdir(), 'hoi-multipart-'));
  vi.stubEnv('TMPDIR', scratch);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    return rm(scratch, { recursive: true, force: true });
  });
  const seed = Math.trunc(Date.now() / 86_400_000);
  const right: Made = {
    change: 'nothing',
    n: 0,
    map: null,
    operations: null,
    boundary: 'b',
    announced: 'same',
    cut: null,
    noise: null,
  };
  expect(await send(right, null)).toBe(200);
  expect(await db.mediaFile.count()).toBe(1);
  const times: number[] = [];
  const seen: Record<number, number> = {};
  const faults: unknown[] = [];
  for (const made of fc.sample(bodies, { numRuns: requests, seed })) {
    const started = performance.now();
    const status = await send(made, null);
    times.push(performance.now() - started);
    seen[status] = (seen[status] ?? 0) + 1;
    if (status >= 500 || status === 0) faults.push({ status, made });
  }
  expect(faults.slice(0, 3)).toEqual([]);
  const median = times.toSorted((a, b) => a - b)[requests / 2] ?? 0;
  expect(Math.max(...times)).toBeLessThan(Math.max(longestMs, stallFactor * median));
  // Right ones are among them, and wrong ones.
  expect(Math.min(seen[200] ?? 0, seen[400] ?? 0)).toBeGreaterThan(requests / 10);
  // More was announced than comes: whoever sent it has gone.
  for (const length of [1, 100, 1_000_000]) {
    const status = await send(right, bodyOf(right).length + length);
    expect(status).toBeLessThan(500);
  }
  expect(Object(new Object()).polluted).toBeUndefined();
  const stored = await db.mediaFile.findMany({ select: { key: true, renditions: true } });
  const keys = [...JSON.stringify(stored).matchAll(/"key":"([^"]+)"/g)].map(([, key]) => key);
  expect((await filesIn(uploads())).map((name) => name.split('/').at(-1)).sort()).toEqual(
    keys.sort(),
  );
  expect(tmpdir()).toBe(scratch);
  expect(await readdir(scratch)).toEqual([]);
  expect(await send(right, null)).toBe(200);
}, 240_000);
