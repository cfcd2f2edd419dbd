const perBlock = 4;

/** The newest articles of each category that the page does not show already; empty categories are left out. */
export function categoryBlocks<C extends { articles: { nodes: readonly { id: string }[] } }>(
  categories: readonly C[],
  shown: ReadonlySet<string | undefined>,
) {
  return categories.flatMap((category) => {
    const all: readonly C['articles']['nodes'][number][] = category.articles.nodes;
    const own = all.filter(({ id }) => !shown.has(id));
    const [first, ...others] = own.slice(0, perBlock);
    return first ? [{ category, first, others }] : [];
  });
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
