import { ConflictError } from '@hoi/domain/errors';
import type { SiteSettingsChange } from '@hoi/validation/portal/site-settings';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { requirePageWriter } from '#modules/newsroom/pages/page.policy.ts';
import { db } from '#outside/db.ts';

/** Changes what header and footer say. @throws ConflictError when somebody else changed it first */
export async function updateSiteSettings(
  viewer: Viewer,
  { expectedVersion, ...fields }: SiteSettingsChange,
): Promise<void> {
  requirePageWriter(viewer);
  await db.$transaction(async (tx) => {
    const { count } =
      expectedVersion === 0
        ? await tx.siteSetting.createMany({ data: [{ id: 1, ...fields }], skipDuplicates: true })
        : await tx.siteSetting.updateMany({
            where: { id: 1, version: expectedVersion },
            data: { ...fields, version: { increment: 1 } },
          });
    if (count === 0) throw new ConflictError();
    await record(tx, viewer, {
      action: 'update-site-settings',
      subjectType: 'SiteSettings',
      subjectId: '1',
      detail: fields,
      tags: ['site-settings'],
    });
  });
}
