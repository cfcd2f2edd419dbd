import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { visibleMedia } from './media.policy.ts';
import { renditionsOf } from './rendition.ts';

const pattern = /^([0-9a-f]{32})(?:-\d{1,5})?\.[a-z0-9]{2,5}$/;
// With these the row of a rendition is found through the unique index on its main key.
const extensions = ['jpg', 'png', 'webp', 'pdf', 'docx', 'xlsx'];

export interface ServedFile {
  mimeType: string;
  /** Name under which it is saved; null for pictures, which are shown. */
  downloadName: string | null;
}

/** What is stored under a key, if the viewer may have it. */
export async function findServedFile(viewer: Viewer, key: string): Promise<ServedFile | null> {
  const stem = pattern.exec(key)?.[1];
  if (!stem) return null;
  const keys = extensions.map((extension) => `${stem}.${extension}`);
  const media = await db.mediaFile.findFirst({
    where: { AND: [{ key: { in: keys } }, visibleMedia(viewer)] },
    select: { key: true, mimeType: true, fileName: true, renditions: true },
  });
  if (!media) return null;
  if (media.key === key) {
    const shown = media.mimeType.startsWith('image/');
    return { mimeType: media.mimeType, downloadName: shown ? null : media.fileName };
  }
  const rendition = renditionsOf(media).find((candidate) => candidate.key === key);
  return rendition ? { mimeType: rendition.mimeType, downloadName: null } : null;
}
