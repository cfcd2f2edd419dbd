import type { Prisma } from '@hoi/db/prisma';

/** The pages that readers see. */
export const publicPages = { published: true } satisfies Prisma.PageWhereInput;
