import type * as vi from '../../vi/frame/site.ts';

/** Words of the frame around every page of the public site. */
export const siteFrame: typeof vi.siteFrame = {
  name: 'Women’s Union',
  shortName: 'Union',
  skipToContent: 'Skip to the main content',
  home: 'Home',
  seeAll: 'See all',
  services: 'Services',
  source: 'When you republish anything from this portal, please name it as the source.',
};

/** Words of the site's menus. */
export const siteMenu: typeof vi.siteMenu = {
  label: 'Main menu',
  open: 'Menu',
  footer: 'Menu at the foot of the page',
  sections: 'Sections',
  breadcrumb: 'Where this page stands',
};

/** Words of the site's foot. */
export const siteFooter: typeof vi.siteFooter = {
  responsible: 'Responsible for the content',
  managingBody: 'Governing body',
};

/** Words of the links between the pages of a list. */
export const pagerWords: typeof vi.pagerWords = {
  label: 'Pages',
  page: 'Page',
  previous: 'Previous page',
  next: 'Next page',
};

/** Words of the map of the site. */
export const siteMap: typeof vi.siteMap = {
  heading: 'Site map',
  pages: 'About the Union',
  categories: 'News by section',
  feeds: 'RSS feeds',
  main: 'Main pages',
  unitsInTree: (count) => `${count} more units: see the tree of the organisation`,
};

/** Places of the public site that stand whatever is published, as a menu offers them. */
export const sitePlaces: typeof vi.sitePlaces = [
  { href: '/', label: siteFrame.home },
  { href: '/tin-tuc', label: 'News' },
  { href: '/to-chuc', label: 'Organisation' },
  { href: '/so-lieu', label: 'Figures' },
  { href: '/thu-vien-anh', label: 'Photo albums' },
  { href: '/tim-kiem', label: 'Search' },
  { href: '/so-do-trang', label: siteMap.heading },
];
