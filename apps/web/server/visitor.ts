import type { IncomingMessage } from 'node:http';
import { isbot } from 'isbot';
import type { Caller } from '../app/api/site-headers.ts';
import { readVisitorId } from '../app/platform/visitor-cookie.ts';

const loopback = /^(127\.|::1$|::ffff:127\.)/;

/**
 * The visitor's own address. A proxy is believed only when it runs on this machine; then its entry
 * is the last one, and all before it are the visitor's own words.
 */
export function visitorAddress(request: IncomingMessage): string {
  const remote = request.socket.remoteAddress ?? '';
  const forwarded = request.headers['x-forwarded-for'];
  if (!forwarded || !loopback.test(remote)) return remote;
  const last = String(forwarded).split(',').at(-1)?.trim() ?? '';
  return /^[0-9a-fA-F:.]{2,45}$/.test(last) ? last : remote;
}

/** @param secure whether the site is reached over HTTPS */
export function callerOf(request: IncomingMessage, secure: boolean): Caller {
  return {
    address: visitorAddress(request),
    userAgent: request.headers['user-agent'] ?? '',
    languages: request.headers['accept-language'] ?? '',
    visitorId: readVisitorId(request.headers.cookie, secure),
  };
}

/** A page sent ahead is a browser's guess at what comes next: nobody has seen it yet. */
export function isAhead(request: IncomingMessage): boolean {
  const purpose = request.headers['sec-purpose'] ?? request.headers.purpose;
  return purpose !== undefined && /prefetch|preview/i.test(String(purpose));
}

/** A page view is a person's, not a robot's. */
export function isPerson(request: IncomingMessage): boolean {
  const agent = request.headers['user-agent'];
  return agent !== undefined && !isbotKnown(agent);
}

/** Agents repeat, and matching one costs more than sending a page. */
// Outlives changes: made of the agent alone.
const answers = new Map<string, boolean>();

function isbotKnown(agent: string): boolean {
  const known = answers.get(agent);
  if (known !== undefined) return known;
  if (answers.size >= 2_000) answers.clear();
  const answer = isbot(agent);
  answers.set(agent, answer);
  return answer;
}
