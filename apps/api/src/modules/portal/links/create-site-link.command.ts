import type { SiteLinkFields } from '@hoi/validation/portal/link';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireLinkWriter } from './link.policy.ts';
import { recordLink, requireGroup } from './link-change.ts';

/** Adds a link to a group. @returns its id */
export async function createSiteLink(
  viewer: Viewer,
  { groupId, ...fields }: SiteLinkFields & { groupId: string | null },
): Promise<string> {
  requireLinkWriter(viewer);
  const { title, url, opensNewPage, position } = fields;
  return db.$transaction(async (tx) => {
    const data = { groupId: await requireGroup(tx, groupId), title, url, opensNewPage, position };
    const { id } = await tx.siteLink.create({ data, select: { id: true } });
    const deed = { action: 'create-site-link', detail: { title, url } };
    await recordLink(tx, viewer, { id }, deed);
    return id;
  });
}
