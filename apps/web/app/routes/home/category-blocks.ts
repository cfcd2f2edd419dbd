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
