import { record } from '#modules/access/audit/record.ts';
import { db } from '#outside/db.ts';
import { patience, waitForTurn } from '#outside/wait-for-turn.ts';
import { lockUsers, renderUsers } from './render-users.ts';

// Few enough for the patience of one transaction.
const atOnce = 50;

/** @returns how many were made afresh; 0 when none is marked any more */
function renderSome(): Promise<number> {
  return db.$transaction(async (tx) => {
    await waitForTurn(tx, 'replace-media');
    const marked = await tx.bodyToRender.findMany({ take: atOnce, orderBy: { id: 'asc' } });
    if (marked.length === 0) return 0;
    const of = (wanted: string) => marked.filter(({ kind }) => kind === wanted).map(({ id }) => id);
    const users = { ARTICLE: of('ARTICLE'), PAGE: of('PAGE'), ALBUM: [] };
    await lockUsers(tx, users);
    await renderUsers(tx, users);
    await tx.bodyToRender.deleteMany({ where: { OR: marked } });
    const tags = [...users.ARTICLE.map((id) => `article:${id}`), 'articles', 'pages'];
    await record(tx, 'system', {
      action: 'render-bodies',
      subjectType: 'Article',
      subjectId: marked[0]?.id ?? '',
      detail: { count: marked.length },
      tags,
    });
    return marked.length;
  }, patience);
}

/** Makes the stored HTML afresh of all that a new version of the system has marked. */
export async function renderMarked(): Promise<null> {
  while ((await renderSome()) > 0);
  return null;
}
