import type { IncomingMessage } from 'node:http';
import { askerAddress } from '@hoi/domain/network-place';
import { isRobot } from '@hoi/domain/robot';
import type { Caller } from '../app/api/site-headers.ts';
import { readVisitorId } from '../app/platform/visitor-cookie.ts';

/** The visitor's own address. */
export function visitorAddress({ socket, headers }: IncomingMessage): string {
  return askerAddress(socket.remoteAddress ?? '', headers['x-forwarded-for']?.toString());
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
  return !isKnownRobot(request.headers['user-agent'] ?? '');
}

/** Agents repeat, and matching one costs more than sending a page. */
// Outlives changes: made of the agent alone.
const answers = new Map<string, boolean>();

function isKnownRobot(agent: string): boolean {
  const known = answers.get(agent);
  if (known !== undefined) return known;
  if (answers.size >= 2_000) answers.clear();
  const answer = isRobot(agent);
  answers.set(agent, answer);
  return answer;
}
