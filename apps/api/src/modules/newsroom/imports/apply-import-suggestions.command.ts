import { NotFoundError, refuseDeed } from '@hoi/domain/errors';
import { importFaults } from '@hoi/localization/words/newsroom/imports';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { articleToChange, recordArticle } from '#modules/newsroom/articles/article-to-change.ts';
import { storedBody } from '#modules/newsroom/articles/body-references.ts';
import { saveChange } from '#modules/newsroom/articles/update-article.command.ts';
import { db, type Transaction } from '#outside/db.ts';
import { againWhenTaken } from '#outside/wait-for-turn.ts';
import { type Corrected, correctContent, isApplicable } from './correct-content.ts';
import { requireImportWriter, visibleImports } from './import.policy.ts';
import { lockSuggestions, resolveSuggestion } from './resolve-import-suggestions.command.ts';

async function openSuggestions(tx: Transaction, viewer: Viewer, ids: readonly string[]) {
  await lockSuggestions(tx, ids);
  const suggestions = await tx.importSuggestion.findMany({
    where: { id: { in: [...ids] }, import: visibleImports(viewer) },
    select: {
      id: true,
      rule: true,
      place: true,
      found: true,
      suggestion: true,
      status: true,
      import: { select: { articleId: true } },
    },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  if (suggestions.length < ids.length) throw new NotFoundError();
  return suggestions.map(({ import: { articleId }, ...one }) => {
    if (articleId && one.status === 'OPEN' && isApplicable(one)) return { ...one, articleId };
    return refuseDeed(importFaults.suggestionsDecided, 'ids');
  });
}

/**
 * Writes suggestions into their articles, each as one new version; all or none of them.
 * @throws ConflictError when a place reads otherwise now, NotFoundError, ForbiddenError, BadInputError
 */
export async function applyImportSuggestions(
  viewer: Viewer,
  given: readonly string[],
): Promise<void> {
  requireImportWriter(viewer);
  const ids = [...new Set(given)];
  const apply = async (tx: Transaction) => {
    const suggestions = await openSuggestions(tx, viewer, ids);
    const saved: Awaited<ReturnType<typeof saveChange>>[] = [];
    // In one order everywhere, so that two of these cannot wait for each other.
    for (const id of [...new Set(suggestions.map((one) => one.articleId))].sort()) {
      const article = await articleToChange(tx, viewer, { id }, 'edit');
      const { title, source } = article;
      const before: Corrected = { title, source, body: storedBody(article.body) };
      const change = suggestions
        .filter((one) => one.articleId === id)
        .reduce(correctContent, before);
      saved.push(await saveChange(tx, viewer, { id }, change));
    }
    // Last: who has recorded anything must wait for nobody any more.
    for (const { detail, ...article } of saved) {
      await recordArticle(tx, viewer, article, { action: 'update-article', detail });
    }
    for (const id of ids) await resolveSuggestion(tx, viewer, id, 'DONE');
  };
  await againWhenTaken(() => db.$transaction(apply, { timeout: 30_000 }));
}
