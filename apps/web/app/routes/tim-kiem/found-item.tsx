import { formatDate } from '@hoi/localization/date';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { hrefs } from '#platform/addresses.ts';
import { apiHtml } from '#platform/api-html.ts';

const FoundItemFragment = graphql(`
  fragment FoundItem on SearchEdge {
    titleHtml
    snippetHtml
    node {
      ... on Article {
        slug
        publishedAt
        category {
          name
        }
      }
    }
  }
`);

/** One thing found, the words that were sought marked in it. */
export function FoundItem({ edge }: { edge: FragmentType<typeof FoundItemFragment> }) {
  const { titleHtml, snippetHtml, node } = readFragment(FoundItemFragment, edge);
  return (
    <article className="card card-plain">
      <h3 className="card-title">
        <a href={hrefs.article(node.slug)} {...apiHtml(titleHtml)} />
      </h3>
      <div className="meta">
        {node.publishedAt && (
          <time dateTime={node.publishedAt}>{formatDate(node.publishedAt)}</time>
        )}
        {` · ${node.category.name}`}
      </div>
      {snippetHtml && <p {...apiHtml(snippetHtml)} />}
    </article>
  );
}
