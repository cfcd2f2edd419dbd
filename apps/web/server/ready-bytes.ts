import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isToldInTheLog } from '../app/platform/request-id-mark.ts';
import { requestIdHead } from './request-id.ts';

const encodings = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof encodings)[number];

/** An answer with nothing left to compute: for each encoding its head and its body. */
export interface ReadyBytes {
  status: number;
  etag: string;
  /** Held in memory, all encodings together. */
  byteSize: number;
  heads: Record<Encoding, string[]>;
  bodies: Record<Encoding, Buffer>;
}

const compressible =
  /^(text\/|application\/(javascript|json|xml|rss\+xml|manifest\+json)|image\/svg)/;
const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** Level 5 is where brotli beats gzip in size and stays under 3 ms for a page. */
function brotli(body: Buffer): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return brotliAsync(body, { params });
}

/** Compresses a body once and lays its heads ready. */
export async function makeReady(
  status: number,
  headers: Iterable<[string, string]>,
  body: Buffer,
): Promise<ReadyBytes> {
  const given = new Map([...headers].map(([name, value]) => [name.toLowerCase(), value]));
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  given.set('etag', etag);
  given.delete('content-length');
  // What is shown with the id of a request is made for that request.
  const alike = !isToldInTheLog(status);
  const worthIt = alike && body.length > 512 && compressible.test(given.get('content-type') ?? '');
  const [br, gz] = worthIt ? await Promise.all([brotli(body), gzipAsync(body)]) : [body, body];
  if (worthIt) given.set('vary', 'Accept-Encoding');
  const head = (encoding: Encoding, bytes: Buffer) => [
    ...[...given].flat(),
    ...(worthIt && encoding !== 'identity' ? ['content-encoding', encoding] : []),
    'content-length',
    String(bytes.length),
  ];
  return {
    status,
    etag,
    byteSize: body.length + (worthIt ? br.length + gz.length : 0) + 2048,
    heads: { br: head('br', br), gzip: head('gzip', gz), identity: head('identity', body) },
    bodies: { br, gzip: gz, identity: body },
  };
}

/** The best encoding that a request accepts. */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity';
  if (!header.includes(';')) {
    if (header.includes('br')) return 'br';
    return header.includes('gzip') ? 'gzip' : 'identity';
  }
  // A zero quality is the one way to name an encoding and refuse it.
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(header)) return 'br';
  if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(header)) return 'gzip';
  return 'identity';
}

/** Writes a ready answer, or 304 when the reader has it already. @returns whether it had a body */
export function sendReady(
  request: IncomingMessage,
  response: ServerResponse,
  ready: ReadyBytes,
): boolean {
  const known = request.headers['if-none-match'];
  if (known?.includes(ready.etag.slice(2))) {
    response.writeHead(304, [...withoutBody(ready.heads.identity), ...requestIdHead()]);
    response.end();
    return false;
  }
  const encoding = acceptedEncoding(request.headers['accept-encoding']);
  // The page may be an hour old; its id is that of the one who asks now.
  response.writeHead(ready.status, [...ready.heads[encoding], ...requestIdHead()]);
  const hasBody = request.method !== 'HEAD';
  if (hasBody) response.end(ready.bodies[encoding]);
  else response.end();
  return hasBody;
}

function withoutBody(head: string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < head.length; i += 2) {
    const [name = '', value = ''] = head.slice(i, i + 2);
    if (!name.startsWith('content-') || name === 'content-security-policy') kept.push(name, value);
  }
  return kept;
}
