import type { Prisma } from '@hoi/db/prisma';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';

/** The people of whose offices readers know. */
export const publicPeople = { published: true, erasedAt: null } satisfies Prisma.PersonWhereInput;

/** A `where` on offices and seats: those of such people, once they have begun. */
export function publicOffices() {
  return { person: publicPeople, validFrom: { lte: dateOf(today()) } };
}
