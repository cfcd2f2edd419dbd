import type { Prisma } from '@hoi/db/prisma';
import { confirmClaim } from '#modules/idempotency/claim.ts';
import type { Viewer } from '#modules/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';

export interface Deed {
  /** The verb-noun of the command, for example "publish-article". */
  action: string;
  subjectType: string;
  subjectId: string;
  /** What changed; never secrets. */
  detail?: Prisma.InputJsonObject;
  /** What must be shown afresh, for example "article:<id>", "articles", "category:<slug>". */
  tags: readonly string[];
}

function actorOf(viewer: Viewer | 'system') {
  if (viewer === 'system' || viewer.kind === 'anonymous') {
    return {
      actorKind: viewer === 'system' ? 'system' : 'anonymous',
      actorId: null,
      actorName: '',
    };
  }
  return viewer.kind === 'staff'
    ? { actorKind: 'staff', actorId: viewer.userId, actorName: viewer.name }
    : { actorKind: 'partner', actorId: viewer.partnerId, actorName: viewer.name };
}

/** Writes the audit entry and the outbox event of a command, in the command's own transaction. */
export async function record(
  tx: Transaction,
  viewer: Viewer | 'system',
  deed: Deed,
): Promise<void> {
  await confirmClaim(tx, viewer);
  await tx.auditEntry.create({
    data: {
      ...actorOf(viewer),
      action: deed.action,
      subjectType: deed.subjectType,
      subjectId: deed.subjectId,
      detail: deed.detail ?? {},
    },
    select: { id: true },
  });
  await tx.outboxEvent.create({
    data: { type: deed.action, subjectId: deed.subjectId, tags: [...deed.tags] },
    select: { id: true },
  });
}
