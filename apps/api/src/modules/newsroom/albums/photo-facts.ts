import type { Prisma } from '@hoi/db/prisma';

/** What tells whether anybody has said what a photo shows. */
export const photoFacts = {
  alt: true,
  media: { select: { alt: true } },
} satisfies Prisma.PhotoSelect;
