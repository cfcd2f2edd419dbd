import { cutAtWord } from '@hoi/localization/cut-at-word';
import type { MetaDescriptor, MetaFunction } from '@remix-run/node';
import { squareIcons } from './site-icons.ts';

export interface PageFace {
  /** Without the site's name. */
  title?: string;
  description?: string;
  /** Path and parameters of the one address under which the page is known. */
  path: string;
  /** What stands beside a link to it elsewhere; the site's own mark where it has none. */
  image?: { url: string; alt: string } | null;
  article?: { publishedAt: string | null; modifiedAt: string | null; section: string };
  previous?: string | null;
  next?: string | null;
  jsonLd?: Record<string, unknown>;
  /** Keeps search results and personal pages out of the indexes. */
  unlisted?: boolean;
}

export interface SiteFace {
  siteUrl: string;
  siteName: string;
}

const link = (rel: string, href: string): MetaDescriptor => ({ tagName: 'link', rel, href });

/** What search results show of a text, in characters. */
const shownLength = 160;

const shortDescription = (text: string) => cutAtWord(text, shownLength);

function openGraph(face: PageFace, site: SiteFace, title: string): MetaDescriptor[] {
  const { article } = face;
  const mark = squareIcons.at(-1);
  const image = face.image ?? (mark && { url: site.siteUrl + mark.path, alt: site.siteName });
  const given: [string, string | null | undefined][] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:locale', 'vi_VN'],
    ['og:site_name', site.siteName],
    ['og:title', title],
    ['og:description', face.description && shortDescription(face.description)],
    ['og:url', site.siteUrl + face.path],
    ['og:image', image?.url],
    ['og:image:alt', image?.alt],
    ['article:published_time', article?.publishedAt],
    ['article:modified_time', article?.modifiedAt],
    ['article:section', article?.section],
  ];
  return given.flatMap(([property, content]) => (content ? [{ property, content }] : []));
}

/** What the root's loader says of the site; undefined when it failed. */
function siteFaceOf(matches: readonly ({ id: string; data: unknown } | undefined)[]) {
  const { face } = Object(matches.find((match) => match?.id === 'root')?.data);
  // The root's loader is the only one with this id, and `face` is its SiteFace.
  return face as SiteFace | undefined;
}

/** The `meta` of a route, by what its loader has read. */
export function metaOf<Loader>(
  faceOf: (
    data: NonNullable<Parameters<MetaFunction<Loader>>[0]['data']>,
    site: SiteFace,
  ) => PageFace,
): MetaFunction<Loader> {
  return ({ data, matches }) => {
    const site = siteFaceOf(matches);
    return data && site ? pageMeta(faceOf(data, site), site) : [];
  };
}

/** Everything that search engines and other sites learn about a page. */
function pageMeta(face: PageFace, site: SiteFace): MetaDescriptor[] {
  const title = face.title ? `${face.title} | ${site.siteName}` : site.siteName;
  const url = (path: string) => site.siteUrl + path;
  return [
    { title },
    ...(face.description
      ? [{ name: 'description', content: shortDescription(face.description) }]
      : []),
    ...(face.unlisted ? [{ name: 'robots', content: 'noindex, follow' }] : []),
    link('canonical', url(face.path)),
    ...(face.previous ? [link('prev', url(face.previous))] : []),
    ...(face.next ? [link('next', url(face.next))] : []),
    ...openGraph(face, site, face.title ?? site.siteName),
    ...(face.jsonLd ? [{ 'script:ld+json': face.jsonLd }] : []),
  ];
}
