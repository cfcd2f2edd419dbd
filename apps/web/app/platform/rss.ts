import { hrefs } from './addresses.ts';
import { xmlElement } from './xml.ts';

export interface FeedItem {
  slug: string;
  title: string;
  summary: string;
  publishedAt?: string | null | undefined;
  category: { name: string };
}

export interface FeedFace {
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
    xmlElement('description', item.summary),
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
