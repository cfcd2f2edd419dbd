import { timingSafeEqual } from 'node:crypto';
import { siteHeaders, workerHeader } from '@hoi/contract/headers';
import { UnauthenticatedError } from '@hoi/domain/errors';
import { identityFaults } from '@hoi/localization/words/access/identity';
import type { Context } from '#graphql/context.ts';
import { localId } from '#graphql/node-id.ts';
import { deviceCookie, sessionCookie } from '#modules/access/identity/own-cookie.ts';
import { findStaff } from '#modules/access/identity/session.ts';
import type { Visitor } from '#modules/access/identity/visitor.ts';
import { findPartner } from '#modules/access/partners/api-token.ts';
import { keepToday } from '#modules/organisation/units/turn-day.ts';
import { secretFor } from '#outside/secrets.ts';

/** The headers of a request, of whichever kind. */
export type AskedHeaders = Pick<Headers, 'get'>;

/** The key that the public site's server sends; both servers derive it from the same secret. */
export function siteKey(): string {
  return secretFor('site-key').export().toString('base64url');
}

/** Whether a header names the public site's own server. */
export function isSite(given: string | null): boolean {
  if (!given) return false;
  const expected = Buffer.from(siteKey());
  const actual = Buffer.from(given);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

function visitorOf(headers: AskedHeaders, remoteAddress: string, secure: boolean): Visitor {
  return {
    address: remoteAddress,
    userAgent: headers.get('user-agent') ?? '',
    languages: headers.get('accept-language') ?? '',
    visitorId: '',
    device: deviceCookie.read(headers.get('cookie'), secure) ?? '',
  };
}

function siteVisitorOf(headers: AskedHeaders, remoteAddress: string): Visitor {
  return {
    device: '',
    address: headers.get(siteHeaders.address) ?? remoteAddress,
    userAgent: headers.get(siteHeaders.userAgent) ?? '',
    languages: headers.get(siteHeaders.languages) ?? '',
    visitorId: headers.get(siteHeaders.visitorId) ?? '',
  };
}

/** How cookies go to and fro on one connection. */
export interface AnswerCookies {
  /** Whether the API is reached over HTTPS, where cookies bear other names. */
  secure: boolean;
  /** Takes a Set-Cookie line for the answer. */
  add: (line: string) => void;
}

async function viewerOf(
  headers: AskedHeaders,
  secure: boolean,
): Promise<Pick<Context, 'viewer' | 'sessionEnded'>> {
  const authorization = headers.get('authorization');
  if (authorization !== null) {
    return { viewer: await findPartner(authorization), sessionEnded: false };
  }
  const token = sessionCookie.read(headers.get('cookie'), secure);
  const staff = token && (await findStaff(token));
  const worker = headers.get(workerHeader);
  if (staff && worker !== null && localId(worker, 'User') !== staff.userId)
    throw new UnauthenticatedError(identityFaults.otherPerson);
  const wasStaff = token !== null || worker !== null;
  return { viewer: staff || { kind: 'anonymous' }, sessionEnded: wasStaff && !staff };
}

/** @throws UnauthenticatedError when a credential is given and is not valid, or not of whom the page is for */
export async function contextOf(
  headers: AskedHeaders,
  remoteAddress: string,
  cookies: AnswerCookies,
  foreignOrigin = false,
): Promise<Context> {
  const fromSite = isSite(headers.get(siteHeaders.key));
  await keepToday();
  const reader = { viewer: { kind: 'anonymous' }, sessionEnded: false } as const;
  return {
    ...(fromSite ? reader : await viewerOf(headers, cookies.secure)),
    visitor: fromSite
      ? siteVisitorOf(headers, remoteAddress)
      : visitorOf(headers, remoteAddress, cookies.secure),
    fromSite,
    foreignOrigin,
    rateLimit: null,
    setSessionCookie: (token) => cookies.add(sessionCookie.line(token, cookies.secure)),
    setDeviceCookie: (token) => cookies.add(deviceCookie.line(token, cookies.secure)),
  };
}
