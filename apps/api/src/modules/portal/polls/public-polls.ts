import type { Poll, Prisma } from '@hoi/db/prisma';
import { clock } from '#outside/clock.ts';
import { holdsOf } from '#outside/rule.ts';

/** Polls that take votes between their times. */
export const openedPolls = { status: 'OPEN' } satisfies Prisma.PollWhereInput;

const begunBy = (moment: Date) =>
  ({ OR: [{ opensAt: null }, { opensAt: { lte: moment } }] }) satisfies Prisma.PollWhereInput;

const notEndedBy = (moment: Date) =>
  ({ OR: [{ closesAt: null }, { closesAt: { gt: moment } }] }) satisfies Prisma.PollWhereInput;

/** The polls that take votes now. */
export function openPolls() {
  const now = clock.now();
  return { ...openedPolls, AND: [begunBy(now), notEndedBy(now)] } satisfies Prisma.PollWhereInput;
}

/** Whether a poll takes votes now. */
export function isOpen(poll: Pick<Poll, 'status' | 'opensAt' | 'closesAt'>): boolean {
  return holdsOf(openPolls(), poll);
}

/** The polls that readers see: those that have begun, also when they are over. */
export function publicPolls() {
  return { status: { not: 'DRAFT' }, ...begunBy(clock.now()) } satisfies Prisma.PollWhereInput;
}
