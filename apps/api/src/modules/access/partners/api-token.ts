import { createHash, randomBytes } from 'node:crypto';
import { UnauthenticatedError } from '@hoi/domain/errors';
import { type TokenScope, tokenScopes } from '@hoi/domain/token-scopes';
import { said } from '#graphql/caller-words.ts';
import type { Partner } from '#modules/access/identity/viewer.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';

const pattern = /^hoi_[A-Za-z0-9_-]{43}$/;
const touchSeconds = 60;

function isScope(value: string): value is TokenScope {
  return tokenScopes.some((scope) => scope === value);
}

/** A new token: `token` is shown once, `hash` is stored, `prefix` helps people to tell tokens apart. */
export function makeApiToken() {
  const token = `hoi_${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashApiToken(token), prefix: token.slice(0, 10) };
}

function hashApiToken(token: string): Buffer<ArrayBuffer> {
  return createHash('sha256').update(token).digest();
}

/**
 * Who an Authorization header belongs to.
 * @throws UnauthenticatedError for anything but a valid, unexpired, unrevoked token
 */
export async function findPartner(authorization: string): Promise<Partner> {
  const refuse = () => new UnauthenticatedError(said((w) => w.tokens.invalid));
  const token = authorization.startsWith('Bearer ') ? authorization.slice(7) : '';
  if (!pattern.test(token)) throw refuse();
  const now = clock.now();
  const found = await db.apiToken.findFirst({
    where: { tokenHash: hashApiToken(token), revokedAt: null, expiresAt: { gt: now } },
    select: {
      id: true,
      scopes: true,
      lastUsedAt: true,
      partner: { select: { id: true, name: true } },
    },
  });
  if (!found) throw refuse();
  if (!found.lastUsedAt || now.getTime() - found.lastUsedAt.getTime() > touchSeconds * 1000) {
    await db.apiToken.updateMany({ where: { id: found.id }, data: { lastUsedAt: now } });
  }
  return {
    kind: 'partner',
    partnerId: found.partner.id,
    tokenId: found.id,
    name: found.partner.name,
    scopes: found.scopes.filter(isScope),
  };
}
