/** One page opened on the public site. */
export interface Visit {
  /** Database id of the article shown, if the page shows one. */
  articleId: string | null;
  address: string;
  userAgent: string;
  at: Date;
}
