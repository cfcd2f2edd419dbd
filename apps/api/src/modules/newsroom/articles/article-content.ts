import { type ContentColumns, emptyColumns } from './article-columns.ts';

/** Every editable part of an article, as a version keeps it. */
export type ArticleContent = ContentColumns & {
  tags: string[];
  attachments: { mediaId: string; title: string }[];
};

/** The content of an article of which nothing was said. */
export const emptyContent: ArticleContent = { ...emptyColumns, tags: [], attachments: [] };

/**
 * The content in what is kept of an article, in its columns or in a version: nothing else that stands
 * there, and what it is older than is empty.
 */
export function articleContent(kept: unknown): ArticleContent {
  // What is kept was checked when it was written, which the types of its columns cannot say.
  const parts = Object(kept) as Partial<Record<string, unknown>>;
  const content = Object.entries(emptyContent).map(([name, empty]) => [name, parts[name] ?? empty]);
  // The names are those of an ArticleContent.
  return Object.fromEntries(content) as ArticleContent;
}
