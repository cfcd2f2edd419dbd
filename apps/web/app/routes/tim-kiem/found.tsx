import { searchPage } from '@hoi/localization/words/portal/search';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { hrefs } from '#platform/addresses.ts';
import { FoundItem } from './found-item.tsx';

const FoundFragment = graphql(`
  fragment Found on SearchConnection {
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
`);

interface FoundProps {
  query: string;
  /** Where the page goes on from; null for the first one. */
  after: string | null;
  found: FragmentType<typeof FoundFragment>;
}

/** A page of what was found, and the way to the next one. */
export function Found({ query, after, found }: FoundProps) {
  const { totalCount, totalIsExact, suggestion, edges, pageInfo } = readFragment(
    FoundFragment,
    found,
  );
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  // It leads beyond what is listed: not all articles that may hold a phrase were read for this page.
  const isPart = next !== null && next !== edges.at(-1)?.cursor;
  // What is counted are the first that may hold a phrase: a later page may list more of them.
  const count = Math.max(totalCount, edges.length);
  return (
    <section className="article search-results">
      <h2 className="section-title">
        {searchPage.results} “{query}”: {searchPage.resultCount(count, totalIsExact)}
      </h2>
      {suggestion && (
        <p className="notice">
          {searchPage.suggestion} <a href={hrefs.search(suggestion)}>{suggestion}</a>?
        </p>
      )}
      {isPart && <p className="notice">{searchPage.notAll}</p>}
      {edges.length === 0 && !isPart && (
        <p>{after ? searchPage.nothingMore : searchPage.nothingFound}</p>
      )}
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
