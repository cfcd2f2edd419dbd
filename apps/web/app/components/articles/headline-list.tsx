import { formatDate } from '@hoi/localization/date';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { hrefs } from '#platform/addresses.ts';

const HeadlineFragment = graphql(`
  fragment Headline on Article {
    id
    slug
    title
    publishedAt
  }
`);

interface HeadlineListProps {
  articles: readonly FragmentType<typeof HeadlineFragment>[];
}

/** Titles with their dates, as the former site listed its news. */
export function HeadlineList({ articles }: HeadlineListProps) {
  const items = readFragment(HeadlineFragment, articles);
  return (
    <ul className="headlines">
      {items.map(({ id, slug, title, publishedAt }) => (
        <li key={id} className="headline">
          <a href={hrefs.article(slug)}>{title}</a>{' '}
          {publishedAt && (
            <span className="meta">
              (<time dateTime={publishedAt}>{formatDate(publishedAt)}</time>)
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
