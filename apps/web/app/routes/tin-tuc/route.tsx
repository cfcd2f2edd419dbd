import { newsPage } from '@hoi/localization/words/newsroom/articles';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { NewsListPage, perPage } from '#components/articles/news-list-page.tsx';
import { hrefs, readPageNumber } from '#platform/addresses.ts';
import { notFound } from '#platform/not-found.ts';
import { pageCount, pagesBeside } from '#platform/page-window.ts';
import { metaOf } from '#platform/seo.ts';

const NewsQuery = graphql(`
  query News($page: Int!, $first: Int!) {
    articles(page: $page, first: $first) {
      totalCount
      ...NewsList
    }
    ...NewsListPage
  }
`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const page = readPageNumber(new URL(request.url).searchParams, 'trang') ?? notFound();
  const data = await context.api.read(NewsQuery, { page, first: perPage });
  const last = pageCount(data.articles.totalCount, perPage);
  if (page > last) notFound();
  return { data, page, last };
}

export const meta = metaOf<typeof loader>(({ page, last }) => ({
  title: newsPage.heading,
  description: newsPage.description,
  path: hrefs.news(page),
  ...pagesBeside({ current: page, last, hrefOf: hrefs.news }),
}));

export default function News() {
  const { data, page, last } = useLoaderData<typeof loader>();
  return (
    <NewsListPage
      title={newsPage.heading}
      description={newsPage.description}
      query={data}
      articles={data.articles}
      pager={{ current: page, last, hrefOf: hrefs.news }}
    />
  );
}
