import { articleRules } from '@hoi/localization/words/newsroom/articles';
import { emptyDocument } from '@hoi/richtext/nodes';
import { z } from 'zod';
import { bound } from '../bound.ts';
import { id } from '../id.ts';
import { orElse, orEmpty } from '../left-out.ts';
import { longestTitle } from '../longest-title.ts';
import { richText } from '../rich-text.ts';
import { scalars } from '../scalars.ts';
import { line, lines, requiredLine, slugSchema } from '../text.ts';
import { versionedInput } from '../versioned.ts';

const title = requiredLine(longestTitle);
const summary = lines(1000);
const postedBy = line(120);
const source = line(300);
const category = z
  .string(articleRules.noCategory)
  .min(1, articleRules.noCategory)
  .register(scalars, { name: 'ID' });
const reference = id.max(200);
export const articleByline = z.object({
  name: orEmpty(line(120)),
  position: orEmpty(line(200)),
  organisation: orEmpty(line(200)),
});
const tags = z.array(requiredLine(60)).max(...bound(20, articleRules.tags));
export const articleAttachment = z.object({ file: reference, title: requiredLine(200) });
const attachments = z.array(articleAttachment).max(...bound(20, articleRules.attachments));

/** What a new article needs: a title and a category; without `slug` one is made from the title. */
export const createArticleInput = z.object({
  title,
  category,
  slug: slugSchema.nullish(),
  orgUnit: reference.nullish(),
  summary: orEmpty(summary),
  body: orElse(richText, emptyDocument),
  byline: articleByline.nullish(),
  bylinePerson: reference.nullish(),
  postedBy: orEmpty(postedBy),
  source: orEmpty(source),
  tags: tags.nullish(),
  coverImage: reference.nullish(),
  attachments: attachments.nullish(),
});

/** A change of an article: what is left out stays; `coverImage: null` takes the picture away. */
export const updateArticleInput = versionedInput.extend({
  title: title.nullish(),
  category: category.nullish(),
  slug: slugSchema.nullish(),
  orgUnit: reference.nullish(),
  summary: summary.nullish(),
  body: richText.nullish(),
  byline: articleByline.nullish(),
  bylinePerson: reference.nullish(),
  postedBy: postedBy.nullish(),
  source: source.nullish(),
  tags: tags.nullish(),
  coverImage: reference.nullish(),
  attachments: attachments.nullish(),
});

const step = z.object({ id, expectedVersion: z.int().min(1).nullish() });

/** A step of an article on its way; with `expectedVersion` only from the state that was seen. */
export const articleStepInput = step;

/** Sends an article back to its author, who must be told why. */
export const returnArticleInput = step.extend({ comment: requiredLine(1000) });

/** Publishes at once, or at a moment to come. */
export const publishArticleInput = step.extend({
  publishedAt: z
    .date()
    .min(new Date('1900-01-01T00:00:00Z'), articleRules.tooEarly)
    .max(new Date('2100-01-01T00:00:00Z'), articleRules.tooLate)
    .nullish(),
});

/** The same deed for several articles, each on its own. */
export const articlesInput = z.object({
  ids: z
    .array(id)
    .min(1, articleRules.noArticle)
    .max(...bound(50, articleRules.articlesAtOnce)),
});

export const restoreArticleVersionInput = versionedInput.extend({ version: id });

export type NewArticle = z.output<typeof createArticleInput>;
export type ArticleChange = z.output<typeof updateArticleInput>;
