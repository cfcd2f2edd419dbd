import type { Prisma } from '@hoi/db/prisma';
import { mediaUrl } from './media-address.ts';

/** A smaller copy of a picture, stored under a key of its own. An alias: JSON columns take no interface. */
export type Rendition = {
  key: string;
  width: number;
  height: number;
  byteSize: number;
  mimeType: string;
};

export function renditionsOf(media: { renditions: Prisma.JsonValue }): Rendition[] {
  // The column is written by store-upload.ts alone; JSON columns have no type of their own.
  return media.renditions as unknown as Rendition[];
}

/** The value of an <img srcset>: each rendition with its width; empty for documents. */
export function srcSetOf(media: { renditions: Prisma.JsonValue }): string {
  return renditionsOf(media)
    .map(({ key, width }) => `${mediaUrl(key)} ${width}w`)
    .join(', ');
}
