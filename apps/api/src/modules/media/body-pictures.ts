import type { MediaFile, Prisma } from '@hoi/db/prisma';
import { mediaUrl } from './media-address.ts';
import { srcSetOf } from './rendition.ts';

type Picture = Pick<MediaFile, 'id' | 'key'> & { renditions: Prisma.JsonValue };

/** What packages/richtext asks for when it renders a body: the addresses of a stored picture. */
export function pictureSources(pictures: readonly Picture[]) {
  const byId = new Map(pictures.map((picture) => [picture.id, picture]));
  return (mediaId: string) => {
    const picture = byId.get(mediaId);
    if (!picture) return undefined;
    const srcset = srcSetOf(picture);
    return {
      src: mediaUrl(picture.key),
      // A body column is at most 800 CSS pixels wide.
      ...(srcset && { srcset, sizes: '(min-width: 50rem) 50rem, 100vw' }),
    };
  };
}
