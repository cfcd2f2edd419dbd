import { ForbiddenError, refuseField } from '@hoi/domain/errors';
import { articleFaults } from '@hoi/localization/words/newsroom/articles';
import { categoryFaults } from '@hoi/localization/words/newsroom/categories';
import { mediaFaults } from '@hoi/localization/words/newsroom/media';
import { personFaults } from '@hoi/localization/words/organisation/people';
import { unitFaults } from '@hoi/localization/words/organisation/units';
import { mediaIds } from '@hoi/richtext/media-references';
import { mayAt, pathsWith, type Staff, type Viewer } from '#modules/access/identity/viewer.ts';
import { visibleMedia } from '#modules/newsroom/media/media.policy.ts';
import { visiblePeople } from '#modules/organisation/people/person.policy.ts';
import { requireUnitOfToday } from '#modules/organisation/units/unit-to-write.ts';
import type { Transaction } from '#outside/db.ts';
import type { ArticleFacts } from './article.policy.ts';
import type { ArticleContent } from './article-content.ts';

/** The unit an article goes to: the one named, or the first where the viewer may write. */
export async function unitToWriteAt(tx: Transaction, viewer: Staff, orgUnitId: string | null) {
  const unit = await tx.orgUnit.findFirst({
    where: orgUnitId ? { id: orgUnitId } : { path: { in: pathsWith(viewer, 'article:write') } },
    orderBy: { path: 'asc' },
    select: { id: true, path: true, alive: true },
  });
  if (!unit) return refuseField('orgUnit', unitFaults.unknown);
  if (!mayAt(viewer, 'article:write', unit.path)) throw new ForbiddenError();
  requireUnitOfToday(unit);
  return unit;
}

/** A move needs at the other end what the deed needs here. @throws ForbiddenError */
export async function checkMove(
  tx: Transaction,
  viewer: Staff,
  article: ArticleFacts,
  orgUnitId: string,
) {
  const { path } = await unitToWriteAt(tx, viewer, orgUnitId);
  const own = article.authorId === viewer.userId;
  const mayWrite = own || mayAt(viewer, 'article:write-any', path);
  const mayShow = article.status !== 'PUBLISHED' || mayAt(viewer, 'article:publish', path);
  if (!mayWrite || !mayShow) throw new ForbiddenError();
}

/** Whether an article may name a person: one who is not erased, and of whom the viewer may know. */
export async function mayName(tx: Transaction, viewer: Viewer, id: string): Promise<boolean> {
  const where = { AND: [{ id, erasedAt: null }, visiblePeople(viewer)] };
  return (await tx.person.count({ where })) > 0;
}

/**
 * Checks that what the content names exists and may be used by the viewer; `alreadyUsed` are the
 * files and the person of the article as it was. @throws BadInputError at the field at fault
 */
export async function checkReferences(
  tx: Transaction,
  viewer: Staff,
  content: ArticleContent,
  alreadyUsed: readonly string[] = [],
): Promise<void> {
  const category = await tx.category.findUnique({
    where: { id: content.categoryId },
    select: { id: true },
  });
  if (!category) refuseField('category', categoryFaults.unknown);
  const { bylinePersonId } = content;
  const isNewPerson = bylinePersonId && !alreadyUsed.includes(bylinePersonId);
  if (isNewPerson && !(await mayName(tx, viewer, bylinePersonId))) {
    refuseField('bylinePerson', personFaults.unknown);
  }
  const pictures = mediaIds(content.body);
  const attached = content.attachments.map((file) => file.mediaId);
  const wanted = [...pictures, ...attached, ...(content.coverId ? [content.coverId] : [])];
  if (wanted.length === 0) return;
  const found = await tx.mediaFile.findMany({
    where: {
      id: { in: wanted },
      OR: [visibleMedia(viewer), { id: { in: [...alreadyUsed] } }],
    },
    select: { id: true, mimeType: true },
  });
  const usable = new Map(found.map(({ id, mimeType }) => [id, mimeType]));
  const isPicture = (id: string) => usable.get(id)?.startsWith('image/') ?? false;
  if (content.coverId && !isPicture(content.coverId))
    refuseField('coverImage', mediaFaults.unknownPicture);
  if (!pictures.every(isPicture)) refuseField('body', articleFaults.unknownPicture);
  if (!attached.every((id) => usable.has(id))) refuseField('attachments', mediaFaults.unknownFile);
}
