import { timingSafeEqual } from 'node:crypto';
import { NotFoundError } from '@hoi/domain/errors';
import { sign } from '#outside/secrets.ts';

// 64 bits of the signature: ids cannot be guessed or walked, and stay short.
const signatureBytes = 8;
const purpose = 'node-id';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function signature(typename: string, id: string): Buffer {
  return sign(purpose, `${typename}:${id}`).subarray(0, signatureBytes);
}

/** The opaque, signed id of a thing, as clients see it. */
export function encodeNodeId(typename: string, id: string | number | bigint): string {
  const text = String(id);
  // Most of a tree's answer is ids: a UUID goes as its 16 bytes, "#" says so.
  const name = uuid.test(text)
    ? [Buffer.from(`${typename}#`), Buffer.from(text.replaceAll('-', ''), 'hex')]
    : [Buffer.from(`${typename}:${text}`)];
  return Buffer.concat([signature(typename, text), ...name]).toString('base64url');
}

function readUuid(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [[0, 8], [8, 12], [12, 16], [16, 20], [20]].map((part) => hex.slice(...part)).join('-');
}

/** Reads an id made by `encodeNodeId`; null for anything else, forged ones included. */
export function decodeNodeId(value: string): { typename: string; id: string } | null {
  const payload = Buffer.from(value, 'base64url');
  if (payload.length <= signatureBytes || payload.toString('base64url') !== value) return null;
  const name = payload.subarray(signatureBytes);
  const end = /^[A-Za-z]+[:#]/.exec(name.toString('latin1'))?.[0].length;
  if (!end) return null;
  const typename = name.toString('latin1', 0, end - 1);
  const rest = name.subarray(end);
  const short = name[end - 1] === '#'.charCodeAt(0);
  if (short && rest.length !== 16) return null;
  // A UUID written out is an id of before, which bookmarks still hold.
  const id = short ? readUuid(rest) : rest.toString('utf8');
  const given = payload.subarray(0, signatureBytes);
  return timingSafeEqual(given, signature(typename, id)) ? { typename, id } : null;
}

/** The database id inside a node id of one type; null when it is not one, so that it reads as not found. */
export function localId(value: string, typename: string): string | null {
  const decoded = decodeNodeId(value);
  return decoded?.typename === typename ? decoded.id : null;
}

/** `localId` as a list for a filter: what is no id of the type lets nothing through. */
export function idsOf(value: string, typename: string): string[] {
  const id = localId(value, typename);
  return id ? [id] : [];
}

/** The database id of the thing that a request names. @throws NotFoundError for what is no id of its type */
export function requiredId(value: string, typename: string): string {
  const id = localId(value, typename);
  if (!id) throw new NotFoundError();
  return id;
}
