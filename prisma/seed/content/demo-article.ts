/** An article of the demo portal. A body line that begins with "- " is an item of a list, with "## " a heading. */
export interface DemoArticle {
  title: string;
  /** Day of publication, YYYY-MM-DD. */
  date: string;
  summary: string;
  body: readonly string[];
  author?: { name: string; position: string };
  tags?: readonly string[];
}
