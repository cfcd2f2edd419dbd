import { isOffered } from '#providers/auth/access.ts';
import type { Needs } from '#providers/data/resource-description.ts';
import { albumNeeds } from '#resources/newsroom/albums/album-needs.ts';
import { articleNeeds } from '#resources/newsroom/articles/article-needs.ts';
import { importNeeds } from '#resources/newsroom/imports/import-needs.ts';

const needs: Readonly<Record<string, { needs: Needs }>> = {
  articles: { needs: articleNeeds },
  albums: { needs: albumNeeds },
  imports: { needs: importNeeds },
};

/** What the desk offers somebody with these permissions. */
export function offersOf(permissions: readonly string[]) {
  const offers = (resource: string, action: string) =>
    isOffered(needs, permissions, resource, action);
  return {
    writesArticles: offers('articles', 'create'),
    addsAlbums: offers('albums', 'create'),
    publishesArticles: offers('articles', 'publish'),
    publishesAlbums: offers('albums', 'publish'),
    readsImports: offers('imports', 'list'),
  };
}
