import { uploadLimits } from '@hoi/validation/newsroom/media';
import type { MediaKind } from '#generated/graphql.ts';

/** What a file chooser offers. */
export const acceptedTypes = {
  PICTURE: uploadLimits.pictureTypes.join(','),
  DOCUMENT: uploadLimits.documentTypes.join(','),
} as const satisfies Record<MediaKind, string>;
