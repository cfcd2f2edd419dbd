import { formatDate } from '@hoi/localization/date';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { Picture } from '#components/ui/picture.tsx';
import { hrefs } from '#platform/addresses.ts';

export const ArticleCardFragment = graphql(`
  fragment ArticleCard on Article {
    slug
    title
    excerpt
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
  showExcerpt?: boolean;
  /** First on the page: its picture is fetched at once. */
  eager?: boolean;
  /** The level below the heading that the card stands under. */
  heading?: 'h2' | 'h3';
}

export function ArticleCard(props: ArticleCardProps) {
  const article = readFragment(ArticleCardFragment, props.article);
  const { layout = 'column', showCategory = false, showExcerpt = true } = props;
  const { heading: Heading = 'h3', eager = false } = props;
  const { title, excerpt, publishedAt, coverImage, category } = article;
  const row = layout === 'row';
  return (
    <article className={row ? 'card card-row' : 'card'}>
      {coverImage && (
        <div className="cover">
          <Picture
            image={coverImage}
            alt=""
            sizes={row ? '(width >= 36rem) 13rem, 92vw' : '(width >= 40rem) 24rem, 92vw'}
            eager={eager}
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
      {showExcerpt && excerpt && <p>{excerpt}</p>}
    </article>
  );
}
