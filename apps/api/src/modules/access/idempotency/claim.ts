import { ConflictError } from '@hoi/domain/errors';
import { idempotencyFaults } from '@hoi/localization/words/access/idempotency';
import type { DoneDeed } from '#graphql/context.ts';
import { seal, unseal } from '#modules/access/identity/sealed-text.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';

/** The right to do the deed of one key; `token` tells it from an earlier one that ran out. */
export interface Claim {
  userId: string;
  /** As its sender gave it: what is kept of the answer is sealed with it. */
  key: string;
  keyHash: Uint8Array<ArrayBuffer>;
  token: string;
}

/** A deed as its row holds it, its source sealed. */
type KeptDeed = Omit<DoneDeed, 'source'> & { source?: string };

const purpose = 'idempotency';

/** What may hold a secret that is shown once can be read with the key only. */
export function sealForKey({ userId, key }: Claim, text: string): string {
  return seal(purpose, `${userId} ${key}`, text);
}

export function unsealForKey({ userId, key }: Claim, sealed: string): string {
  return unseal(purpose, `${userId} ${key}`, sealed);
}

function keptDeed(claim: Claim, { source, ...deed }: DoneDeed): KeptDeed {
  return source ? { ...deed, source: sealForKey(claim, JSON.stringify(source)) } : deed;
}

/** What a row says was done under its key. */
export function deedsOf(claim: Claim, kept: unknown): DoneDeed[] {
  // Written by `confirmClaim` alone.
  return (kept as KeptDeed[]).map(({ source, ...deed }) =>
    source ? { ...deed, source: JSON.parse(unsealForKey(claim, source)) } : deed,
  );
}

// Outlives changes: a viewer is of one request, and so is her claim.
const claims = new WeakMap<Viewer, Claim>();

/** What this viewer's request writes belongs to this claim. */
export function bindClaim(viewer: Viewer, claim: Claim): void {
  claims.set(viewer, claim);
}

/**
 * Notes in the transaction of a deed that its key has been used, and for what.
 * @throws ConflictError when the claim was given to somebody else meanwhile: the transaction must not end
 */
export async function confirmClaim(
  tx: Transaction,
  viewer: Viewer | 'system',
  deed: DoneDeed,
): Promise<void> {
  const claim = viewer === 'system' ? undefined : claims.get(viewer);
  if (!claim) return;
  const { userId, keyHash, token } = claim;
  const count = await tx.$executeRaw`
    UPDATE idempotency_keys SET done = true, deeds = deeds || ${JSON.stringify([keptDeed(claim, deed)])}::jsonb
    WHERE user_id = ${userId}::uuid AND key_hash = ${keyHash} AND token = ${token}::uuid`;
  if (count === 0) throw new ConflictError(idempotencyFaults.takenOver);
}
