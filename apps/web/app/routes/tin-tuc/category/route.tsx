import { newsPage } from '@hoi/localization/words/newsroom/articles';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { NewsListPage, perPage } from '#components/articles/news-list-page.tsx';
import { hrefs, readPageNumber } from '#platform/addresses.ts';
import { notFound } from '#platform/not-found.ts';
import { type Pages, pageCount, pagesBeside } from '#platform/page-window.ts';
import { metaOf } from '#platform/seo.ts';

const CategoryQuery = graphql(`
  query CategoryNews($slug: String!, $page: Int!, $first: Int!) {
    category(slug: $slug) {
      slug
      name
      description
    }
    articles(page: $page, first: $first, filter: { category: $slug }) {
      totalCount
      ...NewsList
    }
    ...NewsListPage
  }
`);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const page = readPageNumber(new URL(request.url).searchParams, 'trang') ?? notFound();
  const slug = params.category ?? notFound();
  const data = await context.api.read(CategoryQuery, { slug, page, first: perPage });
  const category = data.category ?? notFound();
  const last = pageCount(data.articles.totalCount, perPage);
  if (page > last) notFound();
  return { data, category, page, last };
}

function pagesOf(slug: string, current: number, last: number): Pages {
  return { current, last, hrefOf: (page) => hrefs.category(slug, page) };
}

export const meta = metaOf<typeof loader>(({ category, page, last }) => ({
  title: category.name,
  description: category.description || newsPage.ofCategory(category.name),
  path: hrefs.category(category.slug, page),
  ...pagesBeside(pagesOf(category.slug, page, last)),
}));

export default function CategoryNews() {
  const { data, category, page, last } = useLoaderData<typeof loader>();
  return (
    <NewsListPage
      title={category.name}
      description={category.description}
      currentCategory={category.slug}
      query={data}
      articles={data.articles}
      pager={pagesOf(category.slug, page, last)}
    />
  );
}
