import { displayName } from '@hoi/localization/names';
import { startOfLocalDay } from '@hoi/localization/vietnam-time';
import { importedNames } from '@hoi/localization/words/newsroom/imports';
import { hasContent } from '@hoi/richtext/has-content';
import { type ArticleContent, articleContent } from '#modules/newsroom/articles/article-content.ts';
import { articleSlug } from '#modules/newsroom/articles/article-slug.ts';
import { bodyOutput } from '#modules/newsroom/articles/body-output.ts';
import { storedBody } from '#modules/newsroom/articles/body-references.ts';
import type { StoredKind } from './import-report.ts';
import { type ImportRun, note } from './import-run.ts';
import type { LegacyPage } from './legacy-page/legacy-page.ts';

// The columns for views are 32-bit integers.
const mostViews = 2 ** 31 - 1;

/** What the page itself says of its article. */
function fieldsOf(page: LegacyPage) {
  const { body, byline, source } = page;
  return {
    title: page.title,
    body,
    postedBy: byline.postedBy,
    bylineName: displayName(source?.name ?? ''),
    bylinePosition: source?.position ?? '',
    bylineOrganisation: source?.organisation ?? '',
    source: source?.asWritten ?? '',
    viewCount: Math.min(byline.viewCount, mostViews),
    publishedAt: startOfLocalDay(byline.publishedOn),
  };
}

/** Text that had to be converted from another encoding is for a person to read before readers do. */
function statusOf({ garbled }: LegacyPage) {
  return garbled ? 'DRAFT' : 'PUBLISHED';
}

function kindOf(page: LegacyPage): StoredKind {
  return page.garbled ? 'DRAFT_ARTICLE' : 'ARTICLE';
}

async function saved(
  run: ImportRun,
  id: string,
  { garbled }: LegacyPage,
  { number, content }: { number: number; content: ArticleContent },
): Promise<void> {
  const savedById = run.importedById;
  await run.tx.articleVersion.create({
    data: { articleId: id, number, title: content.title, content, savedById },
    select: { id: true },
  });
  if (garbled) return;
  await run.tx.reviewEvent.create({
    data: { articleId: id, kind: 'PUBLISHED', comment: importedNames.remark, actorId: savedById },
    select: { id: true },
  });
  run.tags.add(`article:${id}`).add('articles');
}

/** The page's article, published as it was on the old portal unless its text is in doubt. @returns its id */
async function createArticle(run: ImportRun, page: LegacyPage): Promise<string> {
  const categoryId = await run.category.id(run);
  const fields = fieldsOf(page);
  const slug = await articleSlug(run.tx, { title: page.title });
  const columns = { ...fields, ...(await bodyOutput(run.tx, page.body)) };
  const { id } = await run.tx.article.create({
    data: { ...columns, slug, status: statusOf(page), categoryId, orgUnitId: run.orgUnitId },
    select: { id: true },
  });
  const content = articleContent({ ...fields, categoryId });
  await saved(run, id, page, { number: 1, content });
  note(run, kindOf(page), 'CREATED', page.title);
  return id;
}

/**
 * Gives an article that awaited its content what its own page says. What an editor has entered
 * meanwhile stays; an article that is no untouched draft any more is left alone.
 */
async function fillArticle(run: ImportRun, id: string, page: LegacyPage): Promise<boolean> {
  const before = await run.tx.article.findUniqueOrThrow({
    where: { id },
    include: {
      tags: { select: { tag: { select: { name: true } } } },
      attachments: { select: { mediaId: true, title: true }, orderBy: { position: 'asc' } },
    },
  });
  const { status, awaitingContent, deletedAt, version } = before;
  if (status !== 'DRAFT' || !awaitingContent || deletedAt || hasContent(storedBody(before.body)))
    return false;
  const edited = version > 1;
  const read = fieldsOf(page);
  const own = <Value>(stored: Value, found: Value) => (edited && stored ? stored : found);
  const categoryId =
    edited || !run.category.chosen ? before.categoryId : await run.category.id(run);
  const fields = {
    ...read,
    title: own(before.title, read.title),
    postedBy: own(before.postedBy, read.postedBy),
    bylineName: own(before.bylineName, read.bylineName),
    bylinePosition: own(before.bylinePosition, read.bylinePosition),
    bylineOrganisation: own(before.bylineOrganisation, read.bylineOrganisation),
    source: own(before.source, read.source),
    viewCount: Math.max(before.viewCount, read.viewCount),
    categoryId,
  };
  const output = await bodyOutput(run.tx, page.body);
  const { count } = await run.tx.article.updateMany({
    where: { id, version, awaitingContent: true },
    data: {
      ...fields,
      ...output,
      status: statusOf(page),
      awaitingContent: false,
      version: { increment: 1 },
    },
  });
  if (count === 0) return false;
  const { summary, coverId, attachments } = before;
  const tags = before.tags.map(({ tag }) => tag.name);
  const content = { ...articleContent(fields), summary, coverId, tags, attachments };
  await saved(run, id, page, { number: version + 1, content });
  note(run, kindOf(page), 'FILLED', fields.title);
  return true;
}

/** Makes, fills or recognises the page's article. @returns its id */
export async function storeArticle(
  run: ImportRun,
  page: LegacyPage,
  matched: string | undefined,
): Promise<string> {
  if (!matched) return createArticle(run, page);
  if (!(await fillArticle(run, matched, page))) note(run, 'ARTICLE', 'MATCHED', page.title);
  return matched;
}
