import { createHash, randomBytes } from 'node:crypto';
import { Prisma } from '@hoi/db/prisma';
import { UnauthenticatedError } from '@hoi/domain/errors';
import { type TokenScope, tokenScopes } from '@hoi/domain/token-scopes';
import { said } from '#graphql/caller-words.ts';
import type { Partner } from '#modules/access/identity/viewer.ts';
import { clock } from '#outside/clock.ts';
import { db, readRows } from '#outside/db.ts';

const start = 'hoi_';
const secretBytes = 32;

/** What a token looks like. */
export const tokenForm = { start, letters: start.length + Math.ceil((secretBytes * 4) / 3) };

const pattern = new RegExp(`^${start}[A-Za-z0-9_-]{${tokenForm.letters - start.length}}$`);
const touchSeconds = 60;

function isScope(value: string): value is TokenScope {
  return tokenScopes.some((scope) => scope === value);
}

/** A new token: `token` is shown once, `hash` is stored, `prefix` helps people to tell tokens apart. */
export function makeApiToken() {
  const token = `${start}${randomBytes(secretBytes).toString('base64url')}`;
  return { token, hash: hashApiToken(token), prefix: token.slice(0, 10) };
}

function hashApiToken(token: string): Buffer<ArrayBuffer> {
  return createHash('sha256').update(token).digest();
}

interface FoundToken {
  id: string;
  scopes: string[];
  lastUsedAt: Date | null;
  partnerId: string;
  name: string;
}

/**
 * Who an Authorization header belongs to: asked with each request of a partner, so that a token ends when it is revoked.
 * @throws UnauthenticatedError for anything but a valid, unexpired, unrevoked token
 */
export async function findPartner(authorization: string): Promise<Partner> {
  const refuse = () => new UnauthenticatedError(said((w) => w.tokens.invalid));
  const token = authorization.startsWith('Bearer ') ? authorization.slice(7) : '';
  if (!pattern.test(token)) throw refuse();
  const now = clock.now();
  const [found] = await readRows<FoundToken>(Prisma.sql`
    SELECT t.id, t.scopes, t.last_used_at AS "lastUsedAt", p.id AS "partnerId", p.name
    FROM api_tokens t JOIN partner_organisations p ON p.id = t.partner_id
    WHERE t.token_hash = ${hashApiToken(token)} AND t.revoked_at IS NULL
      AND t.expires_at > ${now.toISOString()}::timestamptz`);
  if (!found) throw refuse();
  if (!found.lastUsedAt || now.getTime() - found.lastUsedAt.getTime() > touchSeconds * 1000) {
    await db.apiToken.updateMany({ where: { id: found.id }, data: { lastUsedAt: now } });
  }
  return {
    kind: 'partner',
    partnerId: found.partnerId,
    tokenId: found.id,
    name: found.name,
    scopes: found.scopes.filter(isScope),
  };
}
