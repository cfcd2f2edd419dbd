import { unitPage } from '@hoi/localization/words/organisation/unit-pages';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { HeadlineList } from '#components/articles/headline-list.tsx';
import { hrefs } from '#platform/addresses.ts';

const UnitArticlesFragment = graphql(`
  fragment UnitArticles on OrgUnit {
    slug
    articles(first: 10, after: $after) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        endCursor
      }
      nodes {
        ...Headline
      }
    }
  }
`);

interface ArticlesProps {
  unit: FragmentType<typeof UnitArticlesFragment>;
  /** Undefined for today. */
  day: string | undefined;
  /** Whether newer ones stand on a page before this. */
  paged: boolean;
}

/** What the unit, all below it and those it came out of have published. */
export function Articles(props: ArticlesProps) {
  const { slug, articles } = readFragment(UnitArticlesFragment, props.unit);
  const { day, paged } = props;
  const { hasNextPage, endCursor } = articles.pageInfo;
  if (articles.nodes.length === 0 && !paged) return null;
  return (
    <section aria-labelledby="tin-bai">
      <h2 className="section-title" id="tin-bai">
        {unitPage.articles}
      </h2>
      <HeadlineList articles={articles.nodes} />
      <ul className="time-steps">
        {paged && (
          <li>
            <a href={`${hrefs.orgUnit(slug, { day })}#tin-bai`}>‹ {unitPage.firstArticles}</a>
          </li>
        )}
        {hasNextPage && endCursor && (
          <li>
            <a href={`${hrefs.orgUnit(slug, { day, after: endCursor })}#tin-bai`} rel="next">
              {unitPage.moreArticles} ›
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
