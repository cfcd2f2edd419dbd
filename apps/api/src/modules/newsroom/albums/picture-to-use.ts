import { refuseField } from '@hoi/domain/errors';
import { mediaFaults } from '@hoi/localization/words/newsroom/media';
import { localId } from '#graphql/node-id.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { visibleMedia } from '#modules/newsroom/media/media.policy.ts';
import type { Transaction } from '#outside/db.ts';

/** The database ids of pictures that the viewer may use. @throws BadInputError at the first she may not */
export async function picturesToUse(
  tx: Transaction,
  viewer: Viewer,
  globalIds: readonly string[],
  pathOf: (index: number) => (string | number)[],
): Promise<string[]> {
  const ids = globalIds.map((id) => localId(id, 'MediaFile'));
  const found = await tx.mediaFile.findMany({
    where: {
      AND: [
        { id: { in: ids.filter((id) => id !== null) } },
        { mimeType: { startsWith: 'image/' } },
        visibleMedia(viewer),
      ],
    },
    select: { id: true },
  });
  const usable = new Set(found.map(({ id }) => id));
  return ids.map((id, index) => {
    if (id && usable.has(id)) return id;
    return refuseField(pathOf(index), mediaFaults.unknownPicture);
  });
}
