import type { Prisma } from '@hoi/db/prisma';

/** The order in which all see the photos of an album; the place of each is counted in it. */
export const photoOrder: Prisma.PhotoOrderByWithRelationInput[] = [
  { position: 'asc' },
  { id: 'asc' },
];
