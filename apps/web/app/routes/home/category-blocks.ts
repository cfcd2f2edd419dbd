const perBlock = 4;
/** So many categories stand large; twelve would be a page that nobody gets to the end of. */
const largeBlocks = 3;
/** Titles of each of the others. */
const perList = 3;

/**
 * The newest articles of each category that the page does not show already; empty categories are left out.
 * The first are large, with one story to look at; the others are lists of titles.
 */
export function categoryBlocks<C extends { articles: { nodes: readonly { id: string }[] } }>(
  categories: readonly C[],
  shown: ReadonlySet<string | undefined>,
) {
  const filled = categories.flatMap((category) => {
    const all: readonly C['articles']['nodes'][number][] = category.articles.nodes;
    const [first, ...others] = all.filter(({ id }) => !shown.has(id)).slice(0, perBlock);
    return first ? [{ category, first, others }] : [];
  });
  return {
    large: filled.slice(0, largeBlocks),
    lists: filled.slice(largeBlocks).map(({ category, first, others }) => {
      return { category, articles: [first, ...others].slice(0, perList) };
    }),
  };
}

interface WithCover {
  coverImage?: object | null | undefined;
}

/** How many of the newest may lead: an old story does not, however good its picture. */
const candidates = 4;

/** The story that leads the page: the newest with a picture, and those that stand below it. */
export function chooseLead<A extends WithCover>(newest: readonly A[]) {
  const first = newest.slice(0, candidates);
  const lead = first.find(({ coverImage }) => coverImage) ?? first[0];
  return { lead, secondary: first.filter((article) => article !== lead) };
}
