import { siteFrame, siteMap } from '@hoi/localization/words/frame/site';
import { albumPage } from '@hoi/localization/words/newsroom/albums';
import { newsPage } from '@hoi/localization/words/newsroom/articles';
import { treePage } from '@hoi/localization/words/organisation/unit-pages';
import { searchPage } from '@hoi/localization/words/portal/search';
import { figurePages } from '@hoi/localization/words/reporting/figure-pages';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { graphql } from '#api/generated/index.ts';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { hrefs } from '#platform/addresses.ts';
import { metaOf } from '#platform/seo.ts';
import { readTree } from '../to-chuc/read-tree.ts';
import { readAlbums, readIndicators, readTexts } from './read-site-map.ts';

const SiteMapUnitCountDocument = graphql(`
  query SiteMapUnitCount {
    orgUnits(first: 1) {
      totalCount
    }
  }
`);

export async function loader({ context: { api } }: LoaderFunctionArgs) {
  const [texts, albums, indicators, { rows }, { orgUnits }] = await Promise.all([
    readTexts(api),
    readAlbums(api),
    readIndicators(api),
    readTree(api, undefined, undefined),
    api.read(SiteMapUnitCountDocument, {}),
  ]);
  const units = rows.map(({ slug, name }) => ({ slug, name }));
  return { ...texts, albums, indicators, units, otherUnits: orgUnits.totalCount - units.length };
}

export const meta = metaOf(() => ({ title: siteMap.heading, path: hrefs.siteMap() }));

type Entry = [label: string, href: string];

/** The tree opens unit by unit what is too deep for a list. */
const unitsInTree = (count: number): Entry[] =>
  count > 0 ? [[siteMap.unitsInTree(count), `${hrefs.organisation()}#cay-to-chuc`]] : [];

export default function SiteMap() {
  const { categories, pages, albums, indicators, units, otherUnits } =
    useLoaderData<typeof loader>();
  const groups: [string, Entry[]][] = [
    [
      siteMap.main,
      [
        [siteFrame.home, hrefs.home()],
        [newsPage.heading, hrefs.news()],
        [searchPage.heading, hrefs.search()],
      ],
    ],
    [siteMap.pages, pages.map(({ slug, title }) => [title, hrefs.page(slug)])],
    [siteMap.categories, categories.map(({ slug, name }) => [name, hrefs.category(slug)])],
    [
      albumPage.heading,
      [
        [albumPage.heading, hrefs.albums()],
        ...albums.map(({ slug, title }): Entry => [title, hrefs.album(slug)]),
      ],
    ],
    [
      treePage.heading,
      [
        [treePage.tree, hrefs.organisation()],
        ...units.map(({ slug, name }): Entry => [name, hrefs.orgUnit(slug)]),
        ...unitsInTree(otherUnits),
      ],
    ],
    [
      figurePages.heading,
      [
        [figurePages.all, hrefs.figures()],
        ...indicators.map(({ code, name }): Entry => [name, hrefs.indicator(code)]),
      ],
    ],
    [
      siteMap.feeds,
      [
        [newsPage.all, hrefs.feed()],
        ...categories.map(({ slug, name }): Entry => [name, hrefs.categoryFeed(slug)]),
      ],
    ],
  ];
  return (
    <main className="wide" id="noi-dung">
      <Breadcrumb steps={[]} />
      <div className="page-head">
        <h1>{siteMap.heading}</h1>
      </div>
      <div className="site-map">
        {groups
          .filter(([, entries]) => entries.length > 0)
          .map(([heading, entries]) => (
            <section key={heading}>
              <h2>{heading}</h2>
              <ul>
                {entries.map(([label, href]) => (
                  <li key={href}>
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </main>
  );
}
