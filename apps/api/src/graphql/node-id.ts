import { timingSafeEqual } from 'node:crypto';
import { sign } from '#outside/secrets.ts';

// 64 bits of the signature: ids cannot be guessed or walked, and stay short.
const signatureBytes = 8;
const purpose = 'node-id';

function signature(typename: string, id: string): Buffer {
  return sign(purpose, `${typename}:${id}`).subarray(0, signatureBytes);
}

/** The opaque, signed id of a thing, as clients see it. */
export function encodeNodeId(typename: string, id: string | number | bigint): string {
  const text = String(id);
  const payload = Buffer.concat([signature(typename, text), Buffer.from(`${typename}:${text}`)]);
  return payload.toString('base64url');
}

/** Reads an id made by `encodeNodeId`; null for anything else, forged ones included. */
export function decodeNodeId(value: string): { typename: string; id: string } | null {
  const payload = Buffer.from(value, 'base64url');
  if (payload.length <= signatureBytes || payload.toString('base64url') !== value) return null;
  const text = payload.subarray(signatureBytes).toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1) return null;
  const typename = text.slice(0, colon);
  const id = text.slice(colon + 1);
  const given = payload.subarray(0, signatureBytes);
  return timingSafeEqual(given, signature(typename, id)) ? { typename, id } : null;
}

/** The database id inside a node id of one type; null when it is not one, so that it reads as not found. */
export function localId(value: string, typename: string): string | null {
  const decoded = decodeNodeId(value);
  return decoded?.typename === typename ? decoded.id : null;
}
