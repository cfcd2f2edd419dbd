import { formatDateAndHour, formatDateTime } from '@hoi/localization/date';
import { articlePage } from '@hoi/localization/words/newsroom/articles';
import type { ReactNode } from 'react';
import type { ArticleTextFragment as Shape } from '#api/generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { Picture } from '#components/ui/picture.tsx';
import { coverAtOnce } from './cover-in-body.ts';
import { Prose } from './prose.tsx';

const ArticleTextFragment = graphql(`
  fragment ArticleText on Article {
    title
    summary
    bodyHtml
    postedBy
    publishedAt
    correctedAt
    viewCount
    source
    byline {
      name
      position
      organisation
    }
    coverImage {
      url
      ...Picture
    }
  }
`);

/** Name - position organisation, as the former site wrote its sources. */
function sourceLine({ source, byline }: Shape): string {
  if (source) return source;
  const post = [byline.position, byline.organisation].filter(Boolean).join(' ');
  return [byline.name, post].filter(Boolean).join(' - ');
}

interface ArticleTextProps {
  article: FragmentType<typeof ArticleTextFragment>;
  /** Stands at the end of the line of dates. */
  aside?: ReactNode;
}

/** Title, byline, text and source: on the article's page and on paper. */
export function ArticleText(props: ArticleTextProps) {
  const article = readFragment(ArticleTextFragment, props.article);
  const { title, summary, bodyHtml, postedBy, publishedAt, correctedAt, viewCount } = article;
  const { coverImage } = article;
  const source = sourceLine(article);
  // A cover that the body shows as well is not shown twice.
  const showCover = coverImage && !bodyHtml.includes(coverImage.url);
  return (
    <>
      <header>
        <h1>{title}</h1>
        <div className="byline">
          {postedBy && (
            <span>
              {articlePage.postedBy}: {postedBy}
            </span>
          )}
          {publishedAt && (
            <span>
              {articlePage.publishedAt}:{' '}
              <time dateTime={publishedAt}>{formatDateAndHour(publishedAt)}</time>
            </span>
          )}
          {correctedAt && (
            <span>
              {articlePage.correctedAt}:{' '}
              <time dateTime={correctedAt}>{formatDateTime(correctedAt)}</time>
            </span>
          )}
          <span>
            {articlePage.views}: {articlePage.viewCount(viewCount)}
          </span>
          {props.aside}
        </div>
      </header>
      {summary && <p className="summary">{summary}</p>}
      {showCover && (
        <div className="lead-picture">
          <Picture image={coverImage} sizes="(width >= 62rem) 43rem, 92vw" eager />
        </div>
      )}
      <Prose html={coverImage ? coverAtOnce(bodyHtml, coverImage.url) : bodyHtml} />
      {source && (
        <p className="source">
          {articlePage.source}: {source}
        </p>
      )}
    </>
  );
}
