import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { delegateToWrite, recordDelegate } from './congress-to-write.ts';

/** Takes a delegate out of the list. @returns the congress's id */
export function removeDelegate(viewer: Viewer, target: Versioned): Promise<string> {
  return db.$transaction(async (tx) => {
    const delegate = await delegateToWrite(tx, viewer, target);
    await tx.congressDelegate.delete({ where: { id: delegate.id } });
    // The answer is made of the congress.
    const source = { id: delegate.congressId };
    await recordDelegate(tx, viewer, delegate, { action: 'remove-delegate', source });
    return delegate.congressId;
  });
}
