import { articleNewsText } from '@hoi/localization/article-state-text';
import { useQuery } from '@tanstack/react-query';
import type { ArticlePartsFragment } from '#generated/graphql.ts';
import { api, ownTurns } from '#providers/browser.ts';
import { articleNewsQuery } from './article-steps.graphql.ts';

// Four small questions a minute for each form that is in sight. Milliseconds.
const askEvery = 15_000;

/**
 * What somebody else did to the article since this screen read it.
 * @returns the words to show, and whether there is a newer version to load; null when nothing happened
 */
export function useArticleNews(article: ArticlePartsFragment | undefined) {
  const id = article?.id ?? '';
  const { data } = useQuery({
    queryKey: ['article-news', id],
    queryFn: async () => (await api.query(articleNewsQuery, { id })).article,
    enabled: id !== '',
    refetchInterval: askEvery,
    refetchOnWindowFocus: 'always',
    retry: false,
    gcTime: 0,
  });
  const place = `articles/${id}`;
  if (!article || data === undefined || ownTurns.isBusy(place)) return null;
  if (data === null) return { text: articleNewsText(article, null), isLoadable: false };
  const isNewer = (data.version ?? 0) > ownTurns.newest(place, article.version ?? 0);
  // A scheduled one appears without a new version.
  const isElsewhere = data.standing !== article.standing && data.version === article.version;
  if (!data.standing || !(isNewer || isElsewhere)) return null;
  const now = {
    standing: data.standing,
    deletedAt: data.deletedAt,
    lastStep: data.lastStep,
    savedByName: data.versions?.nodes[0]?.savedByName ?? null,
  };
  return { text: articleNewsText(article, now), isLoadable: true };
}
