import { formatDate } from '@hoi/localization/date';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { Picture } from '#components/ui/picture.tsx';
import { hrefs } from '#platform/addresses.ts';

export const ArticleCardFragment = graphql(`
  fragment ArticleCard on Article {
    slug
    title
    summary
    publishedAt
    category {
      name
    }
    coverImage {
      ...Picture
    }
  }
`);

interface ArticleCardProps {
  article: FragmentType<typeof ArticleCardFragment>;
  /** `row`: picture beside the text, for lists; otherwise above it. */
  layout?: 'row' | 'column';
  showCategory?: boolean;
  showSummary?: boolean;
  /** The level below the heading that the card stands under. */
  heading?: 'h2' | 'h3';
}

export function ArticleCard(props: ArticleCardProps) {
  const article = readFragment(ArticleCardFragment, props.article);
  const { layout = 'column', showCategory = false, showSummary = true } = props;
  const { heading: Heading = 'h3' } = props;
  const { title, summary, publishedAt, coverImage, category } = article;
  const row = layout === 'row';
  return (
    <article className={row ? 'card card-row' : 'card'}>
      {coverImage && (
        <div className="cover">
          <Picture
            image={coverImage}
            alt=""
            sizes={row ? '13rem' : '(width >= 40rem) 24rem, 92vw'}
          />
        </div>
      )}
      <Heading className="card-title">
        <a href={hrefs.article(article.slug)}>{title}</a>
      </Heading>
      <div className="meta">
        {publishedAt && <time dateTime={publishedAt}>{formatDate(publishedAt)}</time>}
        {showCategory && ` · ${category.name}`}
      </div>
      {showSummary && summary && <p>{summary}</p>}
    </article>
  );
}
