import { randomInt, randomUUID } from 'node:crypto';
import { siteHeaders } from '@hoi/contract/headers';
import type { Prisma } from '@hoi/db/prisma';
import { siteKey } from '#http/request-context.ts';
import { db } from '#outside/db.ts';
import { makeOrgUnit, unique } from './factories.ts';

/** An open poll with three options, unless `data` says otherwise. */
export async function makePoll(data: Partial<Prisma.PollUncheckedCreateInput> = {}) {
  const labels = ['Một', 'Hai', 'Ba'];
  return db.poll.create({
    data: {
      question: `Chị em muốn gì? ${unique()}`,
      status: 'OPEN',
      options: { create: labels.map((label, position) => ({ label, position })) },
      ...data,
      orgUnitId: data.orgUnitId ?? (await makeOrgUnit()).id,
    },
    include: { options: { orderBy: { position: 'asc' } } },
  });
}

/** Headers by which the public site speaks for a visitor of its own, a new one each time. */
export function visitorHeaders({
  address,
  userAgent = 'test browser',
  languages = 'vi',
}: {
  address?: string;
  userAgent?: string;
  languages?: string;
} = {}): Record<string, string> {
  return {
    [siteHeaders.key]: siteKey(),
    [siteHeaders.address]: address ?? `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
    [siteHeaders.userAgent]: userAgent,
    [siteHeaders.languages]: languages,
    [siteHeaders.visitorId]: randomUUID(),
  };
}
