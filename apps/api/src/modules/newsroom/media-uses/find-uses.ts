import type { Viewer } from '#modules/access/identity/viewer.ts';
import { visibleAlbums } from '#modules/newsroom/albums/album.policy.ts';
import { visibleArticles } from '#modules/newsroom/articles/article.policy.ts';
import { visiblePages } from '#modules/newsroom/pages/page.policy.ts';
import type { Transaction } from '#outside/db.ts';

export type UserKind = 'ARTICLE' | 'ALBUM' | 'PAGE';

export interface MediaUser {
  kind: UserKind;
  id: string;
  title: string;
}

type Asks = Pick<Transaction, '$queryRaw' | 'article' | 'album' | 'page'>;

/** The ids of everything that uses a file, whoever may read it; each once. */
export async function idsOfUsers(tx: Asks, mediaId: string): Promise<Record<UserKind, string[]>> {
  const rows = await tx.$queryRaw<{ kind: UserKind; id: string }[]>`
    SELECT 'ARTICLE' AS kind, id FROM articles WHERE cover_id = ${mediaId}::uuid
    UNION SELECT 'ARTICLE', article_id FROM article_media WHERE media_id = ${mediaId}::uuid
    UNION SELECT 'ARTICLE', article_id FROM article_attachments WHERE media_id = ${mediaId}::uuid
    UNION SELECT 'ALBUM', album_id FROM photos WHERE media_id = ${mediaId}::uuid
    UNION SELECT 'PAGE', page_id FROM page_media WHERE media_id = ${mediaId}::uuid
    ORDER BY 1, 2`;
  const of = (kind: UserKind) => rows.filter((row) => row.kind === kind).map(({ id }) => id);
  return { ARTICLE: of('ARTICLE'), ALBUM: of('ALBUM'), PAGE: of('PAGE') };
}

/** What uses a file, as far as the viewer may read it, and how many there are in all. */
export async function findUses(tx: Asks, viewer: Viewer, mediaId: string) {
  const ids = await idsOfUsers(tx, mediaId);
  const of = <Where>(kind: UserKind, visible: Where) => ({
    where: { AND: [{ id: { in: ids[kind] } }, visible] },
    select: { id: true, title: true } as const,
    orderBy: { updatedAt: 'desc' } as const,
  });
  const [articles, albums, pages] = await Promise.all([
    tx.article.findMany(of('ARTICLE', visibleArticles(viewer))),
    tx.album.findMany(of('ALBUM', visibleAlbums(viewer))),
    tx.page.findMany(of('PAGE', visiblePages(viewer))),
  ]);
  const users: MediaUser[] = [
    ...articles.map((article) => ({ kind: 'ARTICLE' as const, ...article })),
    ...albums.map((album) => ({ kind: 'ALBUM' as const, ...album })),
    ...pages.map((page) => ({ kind: 'PAGE' as const, ...page })),
  ];
  return { users, total: Object.values(ids).flat().length };
}
