import type { UNSAFE_RouteConfigEntry as RouteConfigEntry } from '@remix-run/dev';
import { patterns } from './platform/addresses.ts';

const at = (path: string, folder: string, file = 'route.tsx'): RouteConfigEntry => ({
  path,
  file: `routes/${folder}/${file}`,
});

/** A file below `routes/` that answers with bytes of its own, not with a page. */
const resource = (path: string, folder: string) => at(path, folder, 'route.ts');

const routes: RouteConfigEntry[] = [
  { index: true, file: 'routes/home/route.tsx' },
  at(patterns.news, 'tin-tuc'),
  at(patterns.category, 'tin-tuc/category'),
  at(patterns.article, 'bai-viet'),
  at(patterns.printArticle, 'bai-viet/in'),
  at(patterns.search, 'tim-kiem'),
  at(patterns.albums, 'thu-vien-anh'),
  at(patterns.album, 'thu-vien-anh/album'),
  at(patterns.photo, 'thu-vien-anh/photo'),
  at(patterns.poll, 'tham-do'),
  at(patterns.page, 'gioi-thieu'),
  at(patterns.organisation, 'to-chuc'),
  at(patterns.orgUnit, 'to-chuc/unit'),
  at(patterns.figures, 'so-lieu'),
  at(patterns.indicator, 'so-lieu/indicator'),
  resource(patterns.indicatorTable, 'so-lieu/table'),
  resource(patterns.indicatorData, 'so-lieu/data'),
  at(patterns.siteMap, 'so-do-trang'),
  at(patterns.link, 'lien-ket'),
  resource(patterns.feed, 'rss'),
  resource(patterns.categoryFeed, 'rss/category'),
  resource(patterns.siteMapFile, 'sitemap'),
  // Behind the other files: to the router it is as good a match for their addresses as they are.
  resource(patterns.siteMapPart, 'sitemap/part'),
  resource(patterns.robots, 'robots'),
  resource(patterns.manifest, 'manifest'),
  at(patterns.legacy, 'default-aspx'),
  { ...at(patterns.legacyPath, 'default-aspx'), id: 'legacy-path' },
  { ...at(patterns.legacyNamedPath, 'default-aspx'), id: 'legacy-named-path' },
  at('*', 'not-found'),
];
export default routes;
