import { NotFoundError } from '@hoi/domain/errors';
import type { SuggestionStatus } from '@hoi/validation/newsroom/legacy-import';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { longTransaction, type Transaction } from '#outside/db.ts';
import { requireImportWriter, visibleImports } from './import.policy.ts';

/** Keeps suggestions from others until the transaction ends: each is decided once. */
export async function lockSuggestions(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM import_suggestions WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;
}

/** Keeps what was decided about one suggestion, which is locked. @throws NotFoundError */
export async function resolveSuggestion(
  tx: Transaction,
  viewer: Viewer,
  id: string,
  status: SuggestionStatus,
): Promise<void> {
  const suggestion = await tx.importSuggestion.findFirst({
    where: { id, import: visibleImports(viewer) },
    select: { status: true, rule: true, found: true, importId: true },
  });
  if (!suggestion) throw new NotFoundError();
  const { status: before, ...detail } = suggestion;
  if (before === status) return;
  await tx.importSuggestion.update({ where: { id }, data: { status }, select: { id: true } });
  await record(tx, viewer, {
    action: 'resolve-import-suggestion',
    subjectType: 'ImportSuggestion',
    subjectId: id,
    detail: { ...detail, from: before, to: status },
    tags: [],
  });
}

/**
 * Says what was decided about suggestions, all or none of them.
 * @throws NotFoundError for one that is none, UnauthenticatedError, ForbiddenError
 */
export async function resolveImportSuggestions(
  viewer: Viewer,
  ids: readonly string[],
  status: SuggestionStatus,
): Promise<void> {
  requireImportWriter(viewer);
  await longTransaction(
    async (tx) => {
      // All of them first: who has recorded anything must wait for nobody any more.
      await lockSuggestions(tx, ids);
      for (const id of new Set(ids)) await resolveSuggestion(tx, viewer, id, status);
    },
    { timeout: 30_000 },
  );
}
