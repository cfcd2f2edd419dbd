import { bodyOutput } from '#modules/newsroom/articles/body-output.ts';
import { storedBody } from '#modules/newsroom/articles/body-references.ts';
import type { Transaction } from '#outside/db.ts';
import type { UserKind } from './find-uses.ts';

/**
 * Makes the stored HTML of articles and pages afresh. Their texts stay as they were, so neither their
 * versions nor the time of their last change move.
 */
export async function renderUsers(
  tx: Transaction,
  users: Record<UserKind, readonly string[]>,
): Promise<void> {
  const select = { id: true, body: true } as const;
  const articles = await tx.article.findMany({ where: { id: { in: [...users.ARTICLE] } }, select });
  for (const { id, body } of articles) {
    const { bodyHtml } = await bodyOutput(tx, storedBody(body));
    await tx.$executeRaw`UPDATE articles SET body_html = ${bodyHtml} WHERE id = ${id}::uuid`;
  }
  const pages = await tx.page.findMany({ where: { id: { in: [...users.PAGE] } }, select });
  for (const { id, body } of pages) {
    const { bodyHtml } = await bodyOutput(tx, storedBody(body));
    await tx.$executeRaw`UPDATE pages SET body_html = ${bodyHtml} WHERE id = ${id}::uuid`;
  }
}
