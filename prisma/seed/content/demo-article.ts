import type { DemoPictureName } from './demo-pictures.ts';

/** An article of the demo portal. A body line that begins with "- " is an item of a list, with "## " a heading. */
export interface DemoArticle {
  title: string;
  /** Day of publication, YYYY-MM-DD. */
  date: string;
  summary: string;
  /** What it shows at its head; an article that no picture fits has none. */
  picture?: DemoPictureName;
  body: readonly string[];
  author?: { name: string; position: string };
  tags?: readonly string[];
}
