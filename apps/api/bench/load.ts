import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import autocannon from 'autocannon';

export interface Load {
  url: string;
  /** A JSON body makes it a POST; `{{n}}` in it becomes another number each time, so no answer repeats. */
  body?: string;
  headers?: Record<string, string>;
  /** Partners' tokens, each request with the next one. */
  tokens?: readonly string[];
}

/** Times in milliseconds; `errors` counts lost connections and answers that are no success. */
export interface Measured {
  perSecond: number;
  total: number;
  p50: number;
  p99: number;
  errors: number;
}

const connections = 20;
const script = path.join(import.meta.dirname, 'load.lua');
const run = promisify(execFile);

function headersOf({ body, headers }: Load): Record<string, string> {
  return { ...(body && { 'content-type': 'application/json' }), ...headers };
}

async function byWrk(load: Load, seconds: number): Promise<Measured> {
  const lines = Object.entries(headersOf(load)).map(([name, value]) => `${name}: ${value}`);
  const how = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '-s', script];
  const { stdout } = await run('wrk', [
    ...how,
    load.url,
    '--',
    load.body ?? '',
    load.tokens?.join(' ') ?? '',
    ...lines,
  ]);
  const { seconds: took, ...figures } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  return { ...figures, perSecond: figures.total / took };
}

async function byAutocannon(load: Load, seconds: number): Promise<Measured> {
  let n = 0;
  const { body, tokens = [] } = load;
  const next = (request: autocannon.Request) => {
    n += 1;
    const token = tokens[n % tokens.length];
    const headers = { ...request.headers, ...(token && { authorization: `Bearer ${token}` }) };
    return { ...request, headers, body: body?.replace('{{n}}', String(n)) };
  };
  const { requests, latency, errors, non2xx } = await autocannon({
    url: load.url,
    connections,
    duration: seconds,
    headers: headersOf(load),
    ...(body && { method: 'POST' as const, requests: [{ setupRequest: next }] }),
  });
  const { average: perSecond, total } = requests;
  return { perSecond, total, p50: latency.p50, p99: latency.p99, errors: errors + non2xx };
}

const hasWrk = await run('wrk', ['-v']).then(
  () => true,
  // It says its version and ends with 1.
  ({ code }) => code !== 'ENOENT',
);

/** What asks. Above some ten thousand requests a second it is autocannon that is measured: install wrk. */
export const generator = hasWrk ? 'wrk' : 'autocannon';

/** Asks with 20 connections for `seconds`; more than a few errors make the figure worthless. */
export const measure = hasWrk ? byWrk : byAutocannon;

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

// node bench/load.ts <seconds> <load as JSON>: the figures as JSON, for the benches of other workspaces.
if (import.meta.main) {
  const [seconds = '', load = ''] = process.argv.slice(2);
  console.log(JSON.stringify({ generator, ...(await measure(JSON.parse(load), Number(seconds))) }));
}
