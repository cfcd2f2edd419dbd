import type { Prisma } from '@hoi/db/prisma';
import { confirmClaim } from '#modules/access/idempotency/claim.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
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
  /**
   * What the answer is made of, where that is not the subject's id alone: kept, sealed, for who asks again
   * because the answer was lost. It may be a secret that is shown once.
   */
  source?: Readonly<Record<string, string | null>>;
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
  const { subjectType, subjectId, source } = deed;
  const { id } = await tx.auditEntry.create({
    data: {
      ...actorOf(viewer),
      action: deed.action,
      subjectType,
      subjectId,
      detail: deed.detail ?? {},
    },
    select: { id: true },
  });
  const done = { subjectType, subjectId, entry: String(id) };
  await confirmClaim(tx, viewer, source ? { ...done, source } : done);
  await tx.outboxEvent.create({
    data: { type: deed.action, subjectId, tags: [...deed.tags] },
    select: { id: true },
  });
}

/** What is told of a deed to whom its subject is known already. */
interface Told extends Omit<Deed, 'subjectType' | 'subjectId' | 'tags'> {
  tags?: readonly string[];
}

/**
 * `record` for things of one kind: what of a thing must be shown afresh follows from it, as readers knew it
 * or know it now, and so does what is always said of it. A deed that touches or says more names that itself.
 */
export function recorderOf<Thing extends { id: string }>(
  subjectType: string,
  tagsOf: (thing: Thing) => readonly string[] = () => [],
  detailOf: (thing: Thing) => Prisma.InputJsonObject = () => ({}),
) {
  return (
    tx: Transaction,
    viewer: Viewer | 'system',
    thing: Thing,
    { tags = [], detail, ...deed }: Told,
  ): Promise<void> =>
    record(tx, viewer, {
      ...deed,
      subjectType,
      subjectId: thing.id,
      detail: { ...detailOf(thing), ...detail },
      tags: [...tagsOf(thing), ...tags],
    });
}
