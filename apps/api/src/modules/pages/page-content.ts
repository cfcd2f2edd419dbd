import { BadInputError } from '@hoi/domain/errors';
import { mediaIds } from '@hoi/richtext/media-references';
import type { RichTextDocument } from '@hoi/richtext/nodes';
import { renderHtml } from '@hoi/richtext/render-html';
import { renderText } from '@hoi/richtext/render-text';
import { bodyForStorage } from '#modules/articles/body-references.ts';
import type { Viewer } from '#modules/identity/viewer.ts';
import { pictureSources } from '#modules/media/body-pictures.ts';
import { visibleMedia } from '#modules/media/media.policy.ts';
import type { Transaction } from '#outside/db.ts';

/** The columns that hold a body, and the pictures it shows. @throws BadInputError for an unknown picture */
export async function pageContent(tx: Transaction, viewer: Viewer, given: RichTextDocument) {
  const body = bodyForStorage(given);
  const wanted = mediaIds(body);
  const pictures = await tx.mediaFile.findMany({
    where: {
      AND: [{ id: { in: wanted } }, { mimeType: { startsWith: 'image/' } }, visibleMedia(viewer)],
    },
    select: { id: true, key: true, renditions: true },
  });
  if (pictures.length < wanted.length) {
    throw new BadInputError([{ path: ['body'], message: 'Trang có ảnh không tồn tại.' }]);
  }
  const columns = {
    // A checked document is JSON; Prisma's type cannot see that from its interface.
    body: body as object,
    bodyHtml: renderHtml(body, { image: pictureSources(pictures) }),
    bodyText: renderText(body),
  };
  return { columns, mediaIds: wanted };
}
