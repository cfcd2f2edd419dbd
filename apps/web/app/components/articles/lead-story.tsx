import { formatDate } from '@hoi/localization/date';
import { type FragmentType, readFragment } from '#api/generated/index.ts';
import { Picture } from '#components/ui/picture.tsx';
import { hrefs } from '#platform/addresses.ts';
import { ArticleCardFragment } from './article-card.tsx';

/** The newest story, first on the home page. */
export function LeadStory({ article }: { article: FragmentType<typeof ArticleCardFragment> }) {
  const { slug, title, excerpt, publishedAt, category, coverImage } = readFragment(
    ArticleCardFragment,
    article,
  );
  return (
    <article className="lead">
      {coverImage && (
        <div className="cover">
          <Picture image={coverImage} alt="" sizes="(width >= 62rem) 52rem, 92vw" eager />
        </div>
      )}
      <div>
        <p className="kicker">{category.name}</p>
        <h2>
          <a href={hrefs.article(slug)}>{title}</a>
        </h2>
        {excerpt && <p>{excerpt}</p>}
        {publishedAt && (
          <p className="meta">
            <time dateTime={publishedAt}>{formatDate(publishedAt)}</time>
          </p>
        )}
      </div>
    </article>
  );
}
