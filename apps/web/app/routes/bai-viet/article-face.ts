import type { ArticleQuery } from '#api/generated/graphql.ts';
import { hrefs } from '#platform/addresses.ts';
import type { PageFace, SiteFace } from '#platform/seo.ts';

type ArticleFacts = NonNullable<ArticleQuery['article']>;

/** What search engines and other sites are told of an article. */
export function articleFace(article: ArticleFacts, site: SiteFace): PageFace {
  const { slug, title, category } = article;
  const picture = article.coverImage ?? article.firstPicture ?? null;
  const path = hrefs.article(slug);
  const publishedAt = article.publishedAt ?? null;
  // Not the last save: one that changed no word of it is no news.
  const modifiedAt = article.correctedAt ?? publishedAt;
  const organisation = { '@type': 'Organization', name: site.siteName, url: site.siteUrl };
  const author = article.byline.name
    ? { '@type': 'Person', name: article.byline.name }
    : organisation;
  return {
    title,
    path,
    description: article.excerpt,
    image: picture,
    article: { publishedAt, modifiedAt, section: category.name },
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
      inLanguage: 'vi',
      datePublished: publishedAt,
      dateModified: modifiedAt,
      articleSection: category.name,
      mainEntityOfPage: site.siteUrl + path,
      author,
      publisher: organisation,
      ...(picture && { image: [picture.url] }),
    },
  };
}
