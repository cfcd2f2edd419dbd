import type { Prisma } from '@hoi/db/prisma';

/** What is read of a person with everything that names her; the rest of her file is asked for by itself. */
export const personColumns = {
  id: true,
  fullName: true,
  sortName: true,
  birthYear: true,
  workEmail: true,
  workPhone: true,
  purpose: true,
  published: true,
  erasedAt: true,
  version: true,
  createdAt: true,
  updatedAt: true,
} as const satisfies Prisma.PersonSelect;

export type PersonRow = Prisma.PersonGetPayload<{ select: typeof personColumns }>;
