interface InCategory {
  category: { slug: string };
}

export interface CategoryBlock<C, A> {
  category: C;
  first: A;
  others: A[];
}

const perBlock = 4;

/** The newest articles of each category, categories in their own order, empty ones left out. */
export function categoryBlocks<C extends { slug: string }, A extends InCategory>(
  categories: readonly C[],
  articles: readonly A[],
): CategoryBlock<C, A>[] {
  return categories.flatMap((category) => {
    const own = articles.filter((article) => article.category.slug === category.slug);
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
