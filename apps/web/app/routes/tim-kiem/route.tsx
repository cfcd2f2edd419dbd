import { searchPage } from '@hoi/localization/words/portal/search';
import { searchBox } from '@hoi/validation/public-forms';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { SearchForm } from '#components/ui/search-form.tsx';
import { hrefs, readWords } from '#platform/addresses.ts';
import { metaOf } from '#platform/seo.ts';
import { Found } from './found.tsx';
import { MatchingUnits } from './matching-units.tsx';

const SearchQuery = graphql(`
  query Search($query: String!, $after: String) {
    orgUnits(filter: { query: $query, alive: null }, first: 5) {
      ...MatchingUnits
    }
    search(query: $query, first: 20, after: $after) {
      ...Found
    }
  }
`);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const given = new URL(request.url).searchParams;
  const query = readWords(given, searchBox);
  const after = given.get('sau');
  if (!query) return { query, after, found: null, units: null };
  const { search, orgUnits } = await context.api.read(SearchQuery, { query, after });
  return { query, after, found: search, units: after ? null : orgUnits };
}

export const meta = metaOf<typeof loader>(({ query }) => ({
  title: query ? `${searchPage.heading}: ${query}` : searchPage.heading,
  path: hrefs.search(query),
  unlisted: true,
}));

export default function Search() {
  const { query, after, found, units } = useLoaderData<typeof loader>();
  return (
    <main className="wide search-page" id="noi-dung">
      <Breadcrumb steps={[]} />
      <div className="page-head">
        <h1>{searchPage.heading}</h1>
        <p>{searchPage.hint}</p>
      </div>
      <SearchForm query={query} />
      {units && <MatchingUnits query={query} units={units} />}
      {found && <Found query={query} after={after} found={found} />}
    </main>
  );
}
