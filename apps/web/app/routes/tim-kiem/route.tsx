import { searchPage } from '@hoi/localization/words/portal/search';
import { searchBox } from '@hoi/validation/public-forms';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { SearchForm } from '#components/ui/search-form.tsx';
import { hrefs, readWords } from '#platform/addresses.ts';
import { metaOf } from '#platform/seo.ts';
import { FoundItem } from './found-item.tsx';
import { MatchingUnits } from './matching-units.tsx';

const SearchQuery = graphql(`
  query Search($query: String!, $after: String) {
    orgUnits(filter: { query: $query, alive: null }, first: 5) {
      ...MatchingUnits
    }
    search(query: $query, first: 20, after: $after) {
      totalCount
      totalIsExact
      suggestion
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        ...FoundItem
      }
    }
  }
`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const given = new URL(request.url).searchParams;
  const query = readWords(given, searchBox);
  if (!query) return { query, found: null, units: null };
  const after = given.get('sau');
  const { search, orgUnits } = await context.api.read(SearchQuery, { query, after });
  return { query, found: search, units: after ? null : orgUnits };
}

export const meta = metaOf<typeof loader>(({ query }) => ({
  title: query ? `${searchPage.heading}: ${query}` : searchPage.heading,
  path: hrefs.search(query),
  unlisted: true,
}));

export default function Search() {
  const { query, found, units } = useLoaderData<typeof loader>();
  return (
    <main className="wide search-page" id="noi-dung">
      <Breadcrumb steps={[]} />
      <div className="page-head">
        <h1>{searchPage.heading}</h1>
        <p>{searchPage.hint}</p>
      </div>
      <SearchForm query={query} />
      {units && <MatchingUnits query={query} units={units} />}
      {found && <Found query={query} found={found} />}
    </main>
  );
}

type Answer = NonNullable<Awaited<ReturnType<typeof loader>>['found']>;

function Found({ query, found }: { query: string; found: Answer }) {
  const { totalCount, totalIsExact, suggestion, edges, pageInfo } = found;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  // It leads beyond what is listed: not all articles that may hold a phrase were read for this page.
  const isPart = next !== null && next !== edges.at(-1)?.cursor;
  return (
    <section className="article search-results">
      <h2 className="section-title">
        {searchPage.results} “{query}”: {searchPage.resultCount(totalCount, totalIsExact)}
      </h2>
      {suggestion && (
        <p className="notice">
          {searchPage.suggestion} <a href={hrefs.search(suggestion)}>{suggestion}</a>?
        </p>
      )}
      {isPart && <p className="notice">{searchPage.notAll}</p>}
      {edges.length === 0 && !isPart && <p>{searchPage.nothingFound}</p>}
      <ul className="news-list">
        {edges.map((edge) => (
          <li key={edge.cursor}>
            <FoundItem edge={edge} />
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <a className="button button-quiet" href={hrefs.search(query, next)} rel="next">
            {isPart ? searchPage.goOn : searchPage.more}
          </a>
        </p>
      )}
    </section>
  );
}
