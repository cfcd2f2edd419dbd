import { bodyOutput } from '#modules/newsroom/articles/body-output.ts';
import { storedBody } from '#modules/newsroom/articles/body-references.ts';
import type { Transaction } from '#outside/db.ts';
import type { UserKind } from './find-uses.ts';

/** Keeps articles and pages from others before their files are, as a save does: the two cannot wait for each other then. */
export async function lockUsers(
  tx: Transaction,
  { ARTICLE, PAGE }: Readonly<Record<UserKind, string[]>>,
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM articles WHERE id = ANY(${ARTICLE}::uuid[]) ORDER BY id FOR UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM pages WHERE id = ANY(${PAGE}::uuid[]) ORDER BY id FOR UPDATE`;
}

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
