import type { FeedFragment as Feed } from '#api/generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#api/generated/index.ts';
import { hrefs } from './addresses.ts';
import { xmlElement, xmlResponse } from './xml.ts';

const FeedFragment = graphql(`
  fragment Feed on ArticleConnection {
    nodes {
      slug
      title
      excerpt
      publishedAt
      category {
        name
      }
    }
  }
`);

type FeedItem = Feed['nodes'][number];

interface FeedFace {
  title: string;
  description: string;
  siteUrl: string;
  /** Path of the page that lists the same articles. */
  path: string;
  /** Path of the feed itself. */
  feedPath: string;
}

function itemXml(item: FeedItem, siteUrl: string): string {
  const link = siteUrl + hrefs.article(item.slug);
  const date = item.publishedAt ? new Date(item.publishedAt).toUTCString() : null;
  return [
    '<item>',
    xmlElement('title', item.title),
    xmlElement('link', link),
    `<guid isPermaLink="true">${link}</guid>`,
    xmlElement('pubDate', date),
    xmlElement('category', item.category.name),
    xmlElement('description', item.excerpt),
    '</item>',
  ].join('');
}

/** RSS 2.0; https://www.rssboard.org/rss-specification */
export function rssXml(face: FeedFace, items: readonly FeedItem[]): string {
  const { siteUrl, path, feedPath, title } = face;
  return [
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    xmlElement('title', title),
    xmlElement('link', siteUrl + path),
    xmlElement('description', face.description || title),
    '<language>vi</language>',
    `<atom:link href="${siteUrl}${feedPath}" rel="self" type="application/rss+xml"/>`,
    ...items.map((item) => itemXml(item, siteUrl)),
    '</channel></rss>',
  ].join('\n');
}

/** The feed of these articles. */
export function feedOf(face: FeedFace, articles: FragmentType<typeof FeedFragment>): Response {
  const { nodes } = readFragment(FeedFragment, articles);
  return xmlResponse(rssXml(face, nodes), 'application/rss+xml');
}
