import { ConflictError } from '@hoi/domain/errors';
import type { Viewer } from '#modules/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';

/** The right to do the deed of one key; `token` tells it from an earlier one that ran out. */
export interface Claim {
  userId: string;
  keyHash: Uint8Array<ArrayBuffer>;
  token: string;
}

// Outlives changes: a viewer is of one request, and so is her claim.
const claims = new WeakMap<Viewer, Claim>();

/** What this viewer's request writes belongs to this claim. */
export function bindClaim(viewer: Viewer, claim: Claim): void {
  claims.set(viewer, claim);
}

/**
 * Notes in the transaction of a deed that its key has been used.
 * @throws ConflictError when the claim was given to somebody else meanwhile: the transaction must not end
 */
export async function confirmClaim(tx: Transaction, viewer: Viewer | 'system'): Promise<void> {
  const claim = viewer === 'system' ? undefined : claims.get(viewer);
  if (!claim) return;
  const { userId, keyHash, token } = claim;
  const { count } = await tx.idempotencyKey.updateMany({
    where: { userId, keyHash, token },
    data: { done: true },
  });
  if (count === 0) throw new ConflictError('Yêu cầu này đã được gửi lại và đang được xử lý.');
}
