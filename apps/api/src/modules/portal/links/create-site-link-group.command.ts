import type { SiteLinkGroupFields } from '@hoi/validation/portal/link';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { requireLinkWriter } from './link.policy.ts';
import { recordLinkGroup } from './link-change.ts';

/** Makes an empty group of links. @returns its id */
export async function createSiteLinkGroup(
  viewer: Viewer,
  fields: SiteLinkGroupFields,
): Promise<string> {
  requireLinkWriter(viewer);
  return db.$transaction(async (tx) => {
    const { id } = await tx.siteLinkGroup.create({ data: fields, select: { id: true } });
    const deed = { action: 'create-site-link-group', detail: { name: fields.name } };
    await recordLinkGroup(tx, viewer, { id }, deed);
    return id;
  });
}
