import type { ImportReport } from './import-report.ts';
import type { ImportRun } from './import-run.ts';
import type { LegacyPage, ListedArticle } from './legacy-page/legacy-page.ts';
import { matchArticles } from './match-articles.ts';
import { storeAddresses } from './store-addresses.ts';
import { captionsKey, storeAlbum } from './store-album.ts';
import { storeArticle } from './store-article.ts';
import { storeAwaiting } from './store-awaiting.ts';
import { storeBaseline } from './store-baseline.ts';
import { linksKey, storeLinks } from './store-links.ts';
import { pollKey, storePoll } from './store-poll.ts';
import { articleKey } from './title-key.ts';

/** What later imports must know of this one. */
type Memory = Pick<ImportReport, 'articles' | 'captionsKey' | 'pollKey' | 'linksKey'>;

/** Everything on a page, each part made, filled or recognised. */
export async function storePage(run: ImportRun, page: LegacyPage, fileName: string) {
  const { title, legacyId, byline } = page;
  const own: ListedArticle = { title, publishedOn: byline.publishedOn, legacyId };
  const match = await matchArticles(run.tx, [own, ...page.newer, ...page.older]);
  const ownKey = articleKey(title, byline.publishedOn);
  const others = (rows: readonly ListedArticle[]) =>
    rows.filter((row) => articleKey(row.title, row.publishedOn) !== ownKey);
  // From the oldest on: ids rise with time, and articles of one day are ordered by id.
  const older = await storeAwaiting(run, others(page.older), match);
  const articleId = await storeArticle(run, page, match(own));
  const newer = await storeAwaiting(run, others(page.newer), match);
  const rows = [{ row: own, articleId }, ...newer, ...older];
  await storeAddresses(run, rows);
  const albumId = await storeAlbum(run, page);
  const pollId = await storePoll(run, page);
  await storeLinks(run, page);
  await storeBaseline(run, page, fileName);
  const articles = rows.map((stored) => ({
    key: articleKey(stored.row.title, stored.row.publishedOn),
    articleId: stored.articleId,
  }));
  const keys = { captionsKey: captionsKey(page), pollKey: pollKey(page), linksKey: linksKey(page) };
  const memory: Memory = { articles, ...keys };
  return { articleId, albumId, pollId, memory };
}
