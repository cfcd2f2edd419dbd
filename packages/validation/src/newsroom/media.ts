import { formRules } from '@hoi/localization/words/frame/forms';
import { pictureRules } from '@hoi/localization/words/newsroom/media';
import { maxCredit, maxTextAttribute } from '@hoi/richtext/attributes';
import { z } from 'zod';
import { bound } from '../bound.ts';
import { id } from '../id.ts';
import { orEmpty } from '../left-out.ts';
import { line } from '../text.ts';
import { versionedInput } from '../versioned.ts';

/** What an upload may be; the browser checks it before sending, the server by the file's content. */
export const uploadLimits = {
  bytes: 15 * 1024 * 1024,
  pixels: 40_000_000,
  pictureTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
  documentTypes: [
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
} as const;

const pictureWords = {
  caption: orEmpty(line(maxTextAttribute)),
  credit: orEmpty(line(maxCredit)),
};

/** What is written about a picture in a body; one that only decorates shows nothing to tell of. */
export const placedPictureForm = z.discriminatedUnion('decorative', [
  z.object({ decorative: z.literal(true), ...pictureWords }),
  z.object({
    decorative: z.literal(false),
    ...pictureWords,
    alt: z
      .string(pictureRules.noAlt)
      .trim()
      .min(1, pictureRules.noAlt)
      .max(...bound(maxTextAttribute, formRules.letters)),
  }),
]);

/** What the picture shows, in one line. */
const alt = line(500);

export const uploadMediaInput = z.object({ alt: orEmpty(alt), orgUnit: id });
export const updateMediaInput = versionedInput.extend({ alt });
