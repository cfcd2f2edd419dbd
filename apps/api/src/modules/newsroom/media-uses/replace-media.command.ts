import { ConflictError, ForbiddenError, refuseField } from '@hoi/domain/errors';
import { mediaFaults } from '@hoi/localization/words/newsroom/media';
import type { Versioned } from '@hoi/validation/versioned';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { mediaToChange, recordMedia } from '#modules/newsroom/media/media-to-change.ts';
import { markForRemoval, removeMarkedNow } from '#modules/newsroom/media/remove-marked.command.ts';
import {
  keysOf,
  type StoredUpload,
  type Upload,
  withStored,
} from '#modules/newsroom/media/store-upload.ts';
import { db, type Transaction } from '#outside/db.ts';
import { patience, waitForTurn } from '#outside/wait-for-turn.ts';
import { idsOfUsers, type UserKind } from './find-uses.ts';
import { mayReplace } from './may-replace.ts';
import { lockUsers, renderUsers } from './render-users.ts';

interface Replacement extends Versioned {
  /** Reads the upload; called once the viewer is known to be allowed. */
  read(): Promise<Upload>;
}

const isPicture = ({ mimeType }: { mimeType: string }) => mimeType.startsWith('image/');

async function mediaToReplace(tx: Transaction, viewer: Viewer, change: Replacement) {
  const media = await mediaToChange(tx, viewer, change);
  const allowed = await mayReplace(tx, viewer, {
    id: change.id,
    orgUnitPath: media.orgUnit.path,
  });
  if (allowed) return media;
  throw new ForbiddenError(mediaFaults.replacedByPublishers);
}

function requireSameKind(before: { mimeType: string }, after: { mimeType: string }): void {
  if (isPicture(before) && !isPicture(after)) refuseField('file', mediaFaults.pictureForPicture);
  if (!isPicture(before) && isPicture(after)) {
    refuseField('file', mediaFaults.documentForDocument);
  }
}

async function put(viewer: Viewer, change: Replacement, stored: StoredUpload): Promise<void> {
  const { id } = change;
  await db.$transaction(async (tx) => {
    // One after another: two of them on one page would wait for each other.
    await waitForTurn(tx, 'replace-media');
    const locked = await idsOfUsers(tx, id);
    await lockUsers(tx, locked);
    const media = await mediaToReplace(tx, viewer, change);
    requireSameKind(media, stored);
    await tx.mediaFile.update({
      where: { id },
      data: { ...stored, version: { increment: 1 } },
      select: { id: true },
    });
    const users = await idsOfUsers(tx, id);
    const isLocked = (kind: UserKind) => users[kind].every((one) => locked[kind].includes(one));
    if (!isLocked('ARTICLE') || !isLocked('PAGE')) throw new ConflictError();
    await renderUsers(tx, users);
    const { fileName, mimeType, byteSize, sha256 } = stored;
    await recordMedia(tx, viewer, media, {
      action: 'replace-media',
      detail: { fileName, mimeType, byteSize, sha256, replaced: media.sha256 },
    });
    await markForRemoval(tx, keysOf(media));
  }, patience);
}

/**
 * Puts another file in the place of one: its address changes, and everything that shows it follows.
 * @throws ForbiddenError, ConflictError when somebody else changed it first, BadInputError for a file of
 * another kind or one that an upload would not take
 */
export async function replaceMedia(viewer: Viewer, change: Replacement): Promise<void> {
  await db.$transaction((tx) => mediaToReplace(tx, viewer, change));
  await withStored(await change.read(), (stored) => put(viewer, change, stored));
  await removeMarkedNow();
}
