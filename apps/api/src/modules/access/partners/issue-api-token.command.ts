import { NotFoundError } from '@hoi/domain/errors';
import type { ApiTokenFields } from '@hoi/validation/access/partner';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { makeApiToken } from './api-token.ts';
import { requirePartnerManager } from './partner.policy.ts';
import { recordToken } from './partner-deeds.ts';

/** Makes a token for a partner. @returns its id and the token, which nobody can read again */
export async function issueApiToken(viewer: Viewer, fields: ApiTokenFields) {
  const staff = requirePartnerManager(viewer);
  const { token, hash, prefix } = makeApiToken();
  const { partnerId, label, scopes, expiresAt } = fields;
  const id = await db.$transaction(async (tx) => {
    const partner = await tx.partnerOrganisation.findUnique({
      where: { id: partnerId },
      select: { name: true },
    });
    if (!partner) throw new NotFoundError();
    const issued = { tokenHash: hash, issuedById: staff.userId };
    const created = await tx.apiToken.create({
      data: { partnerId, label, scopes, expiresAt, prefix, ...issued },
      select: { id: true },
    });
    await recordToken(tx, staff, created, {
      action: 'issue-api-token',
      detail: { partner: partner.name, label, prefix, scopes, expiresAt: expiresAt.toISOString() },
      source: { id: created.id, token },
    });
    return created.id;
  });
  return { id, token };
}
