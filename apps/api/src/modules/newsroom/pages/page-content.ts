import { refuseField } from '@hoi/domain/errors';
import { pageFaults } from '@hoi/localization/words/newsroom/pages';
import { mediaIds } from '@hoi/richtext/media-references';
import type { RichTextDocument } from '@hoi/richtext/nodes';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { bodyOutput } from '#modules/newsroom/articles/body-output.ts';
import { bodyForStorage } from '#modules/newsroom/articles/body-references.ts';
import { visibleMedia } from '#modules/newsroom/media/media.policy.ts';
import type { Transaction } from '#outside/db.ts';

/**
 * The columns that hold a body, and the pictures it shows; `pageId` names a page whose own pictures
 * may stay. @throws BadInputError for an unknown picture
 */
export async function pageContent(
  tx: Transaction,
  viewer: Viewer,
  given: RichTextDocument,
  pageId?: string,
) {
  const body = bodyForStorage(given);
  const wanted = mediaIds(body);
  const usable = await tx.mediaFile.count({
    where: {
      id: { in: wanted },
      mimeType: { startsWith: 'image/' },
      OR: [visibleMedia(viewer), ...(pageId ? [{ pageUses: { some: { pageId } } }] : [])],
    },
  });
  if (usable < wanted.length) refuseField('body', pageFaults.unknownPicture);
  // A checked document is JSON; Prisma's type cannot see that from its interface.
  const columns = { body: body as object, ...(await bodyOutput(tx, body)) };
  return { columns, mediaIds: wanted };
}
