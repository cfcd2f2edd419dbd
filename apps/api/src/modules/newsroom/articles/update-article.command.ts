import { hasContent } from '@hoi/richtext/has-content';
import type { Versioned } from '@hoi/validation/versioned';
import { requireStaff, type Staff, type Viewer } from '#modules/access/identity/viewer.ts';
import { isShown } from '#modules/newsroom/shown/public-articles.ts';
import { db, type Transaction } from '#outside/db.ts';
import type { Target } from '#outside/locked-row.ts';
import { againWhenTaken, patience } from '#outside/wait-for-turn.ts';
import type { ContentChange } from './article-change.ts';
import { type ArticleContent, articleContent } from './article-content.ts';
import { checkMove, checkReferences } from './article-references.ts';
import { articleSlug } from './article-slug.ts';
import { type ArticleToChange, articleToChange, recordArticle } from './article-to-change.ts';
import { columnsOf, storeAround } from './store-content.ts';

/** What the article holds now, as a version would keep it. */
function contentOf(article: ArticleToChange): ArticleContent {
  return articleContent({ ...article, tags: article.tags.map(({ tag }) => tag.name) });
}

/** Ids of the files and of the person that it names already. */
function referencesOf(article: ArticleToChange): string[] {
  const files = [...article.media, ...article.attachments].map((file) => file.mediaId);
  return [...files, article.coverId, article.bylinePersonId].filter((id) => id !== null);
}

/** The address after a change: as wanted, or after the title for as long as nobody knows it. */
async function nextSlug(tx: Transaction, article: ArticleToChange, change: ContentChange) {
  const { id, slug, publishedAt } = article;
  const { title = article.title, slug: wanted } = change;
  const stays = wanted ? wanted === slug : publishedAt || title === article.title;
  return stays ? slug : articleSlug(tx, { slug: wanted, title }, id);
}

/** Keeps a known address leading to the article, and takes back one that it has again. */
async function moveAddress(tx: Transaction, article: ArticleToChange, slug: string): Promise<void> {
  if (slug === article.slug) return;
  await tx.articleOldSlug.deleteMany({ where: { slug } });
  if (!article.publishedAt) return;
  await tx.articleOldSlug.create({
    data: { slug: article.slug, articleId: article.id },
    select: { slug: true },
  });
}

async function save(
  tx: Transaction,
  staff: Staff,
  article: ArticleToChange,
  change: ContentChange,
) {
  const { slug: _wanted, orgUnitId = article.orgUnitId, ...changed } = change;
  const content: ArticleContent = { ...contentOf(article), ...changed };
  if (orgUnitId !== article.orgUnitId) await checkMove(tx, staff, article, orgUnitId);
  await checkReferences(tx, staff, content, referencesOf(article));
  const slug = await nextSlug(tx, article, change);
  const columns = await columnsOf(tx, content);
  const version = article.version + 1;
  const awaitingContent = article.awaitingContent && !hasContent(content.body);
  await moveAddress(tx, article, slug);
  await tx.article.update({
    where: { id: article.id },
    data: { ...columns, slug, orgUnitId, version, awaitingContent },
    select: { id: true },
  });
  const saved = { articleId: article.id, number: version, savedById: staff.userId };
  await storeAround(tx, saved, content);
  return { slug, title: content.title, version };
}

/** Saves a change as a part of a larger deed. @returns what `recordArticle` is to be told of it, last of all */
export async function saveChange(
  tx: Transaction,
  viewer: Viewer,
  target: Target,
  change: ContentChange,
) {
  const staff = requireStaff(viewer);
  const article = await articleToChange(tx, viewer, target, 'edit');
  const detail = await save(tx, staff, article, change);
  return { id: article.id, seen: isShown(article), detail };
}

/**
 * Saves a change of an article and keeps the saved state as a version. `action` names the deed in
 * the audit trail. @throws ConflictError when somebody else saved first; then nothing is changed
 */
export async function updateArticle(
  viewer: Viewer,
  target: Versioned,
  change: ContentChange,
  action: 'update-article' | 'restore-article-version' = 'update-article',
): Promise<void> {
  const update = async (tx: Transaction) => {
    const { detail, ...saved } = await saveChange(tx, viewer, target, change);
    await recordArticle(tx, viewer, saved, { action, detail });
  };
  await againWhenTaken(() => db.$transaction(update, patience));
}
