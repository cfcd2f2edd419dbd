import { perViewer } from '#modules/access/identity/per-viewer.ts';
import type { ArticleColumn, ArticleRow } from '#modules/newsroom/articles/article-columns.ts';
import { findArticles } from '#modules/newsroom/articles/find-article.ts';
import { batchReader } from '#outside/batch-reader.ts';

interface Asked {
  id: string;
  columns: ReadonlySet<ArticleColumn>;
}

/** The articles that the figures of a series name, read together; null for what the viewer may not see. */
export const articleOf = perViewer((viewer) =>
  batchReader<Asked, ArticleRow | null>((asked) => {
    const columns = new Set(asked.flatMap((one) => [...one.columns]));
    const ids = asked.map(({ id }) => id);
    return findArticles(viewer, ids, columns);
  }),
);
