import type { Prisma } from '@hoi/db/prisma';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';

/** Links are always public, so every change of them is seen. */
export function recordLinks(
  tx: Transaction,
  viewer: Viewer,
  action: string,
  subject: { type: 'SiteLink' | 'SiteLinkGroup'; id: string; detail: Prisma.InputJsonObject },
): Promise<void> {
  const { type, id, detail } = subject;
  const tags = ['site-links'];
  return record(tx, viewer, { action, subjectType: type, subjectId: id, detail, tags });
}
