import { formatInteger } from '@hoi/localization/number';
import { pageText } from '@hoi/localization/page-text';
import { siteText } from '@hoi/localization/site-text';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { hrefs, readPageNumber } from '#addresses.ts';
import { graphql } from '#api/generated/gql.ts';
import { ArticleCard } from '#components/articles/article-card.tsx';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { Pager } from '#components/ui/pager.tsx';
import { SearchForm } from '#components/ui/search-form.tsx';
import { notFound } from '#platform/not-found.ts';
import { pageCount } from '#platform/page-window.ts';
import { pageMeta } from '#platform/seo.ts';
import { siteFaceOf } from '#platform/site-face.ts';

const perPage = 20;
const longestQuery = 200;

const SearchQuery = graphql(`
  query SearchArticles($query: String!, $page: Int!, $first: Int!) {
    articles(filter: { query: $query }, page: $page, first: $first) {
      totalCount
      nodes {
        id
        ...ArticleCard
      }
    }
  }
`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const given = new URL(request.url).searchParams;
  const query = (given.get('q') ?? '').normalize('NFC').trim().slice(0, longestQuery);
  const page = readPageNumber(given, 'trang') ?? notFound();
  if (!query) return { query, found: null, page: 1, last: 1 };
  const { articles } = await context.api.read(SearchQuery, { query, page, first: perPage });
  const last = pageCount(articles.totalCount, perPage);
  if (page > last) notFound();
  return { query, found: articles, page, last };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const { heading } = siteText.search;
  const title = data?.query ? `${heading}: ${data.query}` : heading;
  return pageMeta({ title, path: hrefs.search(data?.query), unlisted: true }, siteFaceOf(matches));
};

export default function Search() {
  const { query, found, page, last } = useLoaderData<typeof loader>();
  const text = siteText.search;
  return (
    <main className="wide search-page" id="noi-dung">
      <Breadcrumb steps={[]} />
      <div className="page-head">
        <h1>{text.heading}</h1>
        <p>{pageText.search.hint}</p>
      </div>
      <SearchForm query={query} />
      {found && (
        <section className="article" aria-live="polite">
          <h2 className="section-title search-count">
            {pageText.search.results} “{query}”: {formatInteger(found.totalCount)}{' '}
            {text.resultsUnit}
          </h2>
          {found.nodes.length === 0 && <p>{text.nothingFound}</p>}
          <ul className="news-list">
            {found.nodes.map((article) => (
              <li key={article.id}>
                <ArticleCard article={article} layout="row" showCategory />
              </li>
            ))}
          </ul>
          <Pager
            label={text.heading}
            current={page}
            last={last}
            hrefOf={(to) => hrefs.search(query, to)}
          />
        </section>
      )}
    </main>
  );
}
