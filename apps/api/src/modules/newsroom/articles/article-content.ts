import type { RichTextDocument } from '@hoi/richtext/nodes';

/** Every editable part of an article, as a version keeps it. */
// A type alias: only these are assignable to JSON column types.
export type ArticleContent = {
  title: string;
  summary: string;
  body: RichTextDocument;
  bylineName: string;
  bylinePosition: string;
  bylineOrganisation: string;
  /** Missing in versions older than the field. */
  bylinePersonId?: string | null;
  postedBy: string;
  source: string;
  categoryId: string;
  coverId: string | null;
  tags: string[];
  attachments: { mediaId: string; title: string }[];
};

/** A version's content column as what was put into it. */
export function articleContent(stored: unknown): ArticleContent {
  // Written from ArticleContent alone and never changed; the column's type cannot say so.
  return stored as ArticleContent;
}
