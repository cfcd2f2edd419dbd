import type { DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Api } from '#api/client.server.ts';
import { loader as readMapPage } from '../so-do-trang/route.tsx';
import { loader as readPartFile } from './part/route.ts';
import { readPart, siteMapParts } from './parts.ts';
import { loader as readIndex } from './route.ts';

interface Unit {
  id: string;
  slug: string;
  alive: boolean;
  parent: Unit | null;
  below: Unit[];
}

/** Unit 1 with so many units below it in each of two levels, the last of each level with none of its own. */
function treeOf(width: number): Unit {
  const unit = (id: string, parent: Unit | null): Unit => {
    const made = { id, slug: `hoi-${id}`, alive: true, parent, below: [] };
    parent?.below.push(made);
    return made;
  };
  const top = unit('1', null);
  for (let n = 1; n <= width; n++) {
    const child = unit(`1-${n}`, top);
    for (let m = 1; n < width && m <= width; m++) unit(`1-${n}-${m}`, child);
  }
  return top;
}

const branchOf = (unit: Unit): Unit[] => [unit, ...unit.below.flatMap(branchOf)];

interface Variables {
  after?: string | null;
  from?: string | null;
  to?: string;
  slug?: string;
  parent?: string;
  root?: string | null;
  depth?: number;
}

/** A list as the API gives it, a hundred at a time. */
function pageOf<Node extends { slug: string }>(nodes: Node[], after: Variables['after']) {
  const from = nodes.findIndex(({ slug }) => slug === after) + 1;
  const shown = nodes.slice(from, from + 100);
  const pageInfo = { hasNextPage: from + 100 < nodes.length, endCursor: shown.at(-1)?.slug };
  return { nodes: shown, pageInfo, totalCount: nodes.length };
}

const some = (stem: string, count: number) =>
  Array.from({ length: count }, (_, n) => {
    const slug = `${stem}-${n + 1}`;
    return { slug, code: slug, name: slug, title: slug, updatedAt: '2026-03-02T18:00:00.000Z' };
  });

/** An API that has these units, articles of these days, and a hundred and one of all else. */
function apiWith(top: Unit, days: string[]) {
  const asked: string[] = [];
  const articles = days.map((day, n) => ({
    slug: `bai-${n + 1}`,
    // An hour that is still the day before in Greenwich.
    publishedAt: `${day}T01:00:00+07:00`,
    updatedAt: '2026-03-02T18:00:00.000Z',
    day,
  }));
  const units = branchOf(top);
  const counted = (unit: Unit) => ({
    ...unit,
    childCount: unit.below.length,
    descendantCount: branchOf(unit).length - 1,
  });
  const treeRows = (deepest: number, unit = top, depth = 0): object[] => {
    const below = depth < deepest ? unit.below : [];
    const row = { ...counted(unit), name: unit.slug, depth };
    return [row, ...below.flatMap((child) => treeRows(deepest, child, depth + 1))];
  };
  const between = ({ from = '', to = '' }: Variables) =>
    articles.filter(({ day }) => day >= (from ?? '') && day <= to);
  const unitOf = ({ slug }: Variables) => {
    const unit = units.find((one) => one.slug === slug || `cu-${one.slug}` === slug);
    return unit && { ...counted(unit), parent: unit.parent && counted(unit.parent) };
  };
  const answers = new Map<string, (variables: Variables) => object>([
    ['SiteMapTexts', () => ({ categories: some('muc', 1), pages: some('trang', 1) })],
    ['SiteMapAlbums', ({ after }) => ({ albums: pageOf(some('album', 101), after) })],
    ['SiteMapIndicators', ({ after }) => ({ indicators: pageOf(some('chi-tieu', 101), after) })],
    [
      'SiteMapNext',
      ({ from }) => ({
        articles: { nodes: articles.filter(({ day }) => day >= (from ?? '')).slice(0, 1) },
      }),
    ],
    ['SiteMapArticleCount', (days) => ({ articles: { totalCount: between(days).length } })],
    ['SiteMapArticles', ({ after, ...days }) => ({ articles: pageOf(between(days), after) })],
    ['SiteMapTops', () => ({ orgUnitTree: [top] })],
    ['SiteMapUnit', (key) => ({ orgUnit: unitOf(key) })],
    [
      'SiteMapUnitTree',
      ({ root }) => ({ orgUnitTree: units.filter(({ id }) => id === root).flatMap(branchOf) }),
    ],
    [
      'SiteMapUnitsBelow',
      ({ parent, after }) => {
        const { below = [] } = units.find(({ id }) => id === parent) ?? {};
        return { orgUnits: pageOf(below.map(counted), after) };
      },
    ],
    ['SiteMapUnitCount', () => ({ orgUnits: { totalCount: units.length } })],
    ['UnitTree', ({ depth = 0 }) => ({ orgUnitTree: treeRows(depth) })],
  ]);
  const read = async (document: DocumentNode, variables: Variables) => {
    const [operation] = document.definitions;
    const name = operation?.kind === 'OperationDefinition' ? operation.name?.value : undefined;
    asked.push(name ?? '');
    return answers.get(name ?? '')?.(variables);
  };
  // Of the API the maps use the reading alone.
  return { api: { read } as unknown as Api, asked };
}

// Of all that a request brings, the loaders read the API, the site's address and the part's.
const askedFor = (api: Api, siteMapPart?: string) =>
  ({
    context: { api, siteUrl: 'https://hoi.test' },
    params: { siteMapPart },
  }) as unknown as Parameters<typeof readPartFile>[0];

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at = '']) => at);

const spread = [
  '2019-12-31',
  '2024-02-29',
  ...Array.from({ length: 4 }, () => '2025-03-14'),
  '2025-03-31',
  '2025-04-01',
  '2026-01-01',
];

describe('the site map for search engines', () => {
  it('is an index of parts that name every address once', async () => {
    const { api } = apiWith(treeOf(3), spread);
    const index = await (await readIndex(askedFor(api))).text();
    expect(index).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">');
    const files = locations(index).map((at) => new URL(at).pathname.slice(1, -'.xml'.length));
    expect(files).toContain('sitemap-bai-viet-2025');
    expect(files).toContain('sitemap-don-vi-hoi-1');
    const parts = await Promise.all(
      files.map(async (file) => (await readPartFile(askedFor(api, file))).text()),
    );
    const found = parts.flatMap(locations);
    const stems = ['album', 'chi-tieu', 'bai', 'hoi', 'muc', 'trang'];
    const counts = stems.map(
      (stem) => found.filter((at) => new RegExp(`/${stem}(-\\d+)+$`).test(at)).length,
    );
    expect(counts).toEqual([101, 101, spread.length, 10, 1, 1]);
    expect(found).toHaveLength(new Set(found).size);
    expect(found).toContain('https://hoi.test/');
  });

  it.each([1, 2, 3, 4, 5, 100])(
    'with %i in a part names every unit and article once',
    async (most) => {
      for (const width of [1, 2, 3]) {
        const top = treeOf(width);
        const { api } = apiWith(top, spread);
        const names = await siteMapParts(api, most);
        expect(names).toHaveLength(new Set(names).size);
        const parts = await Promise.all(names.map((name) => readPart(api, name, most)));
        const found = parts.flatMap((part) => part?.map(({ path }) => path) ?? ['no such part']);
        const units = branchOf(top).map(({ slug }) => `/to-chuc/${slug}`);
        expect(found.filter((path) => path.startsWith('/to-chuc/')).sort()).toEqual(units.sort());
        const articles = spread.map((_, n) => `/bai-viet/bai-${n + 1}`);
        expect(found.filter((path) => path.startsWith('/bai-viet/')).sort()).toEqual(
          articles.sort(),
        );
        expect(found).not.toContain('no such part');
      }
    },
  );

  it('parts a year into months and days only where there is too much, never a day', async () => {
    const { api } = apiWith(treeOf(1), spread);
    const names = await siteMapParts(api, 3);
    expect(names.filter((name) => name.startsWith('bai-viet-'))).toEqual([
      'bai-viet-2019',
      'bai-viet-2024',
      'bai-viet-2025-03-14',
      'bai-viet-2025-03-31',
      'bai-viet-2025-04',
      'bai-viet-2026',
    ]);
    expect(await readPart(api, 'bai-viet-2025-03-14', 3)).toHaveLength(4);
  });

  it('reads more than one answer of the API holds', async () => {
    const { api, asked } = apiWith(
      treeOf(1),
      Array.from({ length: 250 }, () => '2026-05-01'),
    );
    expect(await readPart(api, 'bai-viet-2026')).toHaveLength(250);
    // Nothing of the other parts.
    expect(new Set(asked)).toEqual(new Set(['SiteMapArticleCount', 'SiteMapArticles']));
  });

  it('says of a page on which day in Viet Nam it changed', async () => {
    const { api } = apiWith(treeOf(1), spread);
    const text = await (await readPartFile(askedFor(api, 'sitemap-trang'))).text();
    expect(text).toContain(
      '<url><loc>https://hoi.test/gioi-thieu/trang-1</loc><lastmod>2026-03-03</lastmod></url>',
    );
    expect(text).toContain('<url><loc>https://hoi.test/tin-tuc</loc></url>');
  });

  it.each([
    'bai-viet-2018',
    'bai-viet-2025-3',
    'bai-viet-2025-03',
    'bai-viet-2025-13',
    'bai-viet-2026-02-30',
    'bai-viet-2024-02',
    'bai-viet-0000',
    'bai-viet-2025-03-14-1',
    'bai-viet',
    'don-vi-hoi-1-1-1',
    'don-vi-hoi-1-3',
    'don-vi-cu-hoi-1',
    'don-vi-hoi-9',
    'trang-2',
    'constructor',
    '',
  ])('has no part %j that its index does not name', async (name) => {
    const { api } = apiWith(treeOf(3), spread);
    expect(await siteMapParts(api, 3)).not.toContain(name);
    expect(await readPart(api, name, 3)).toBeNull();
    for (const file of [name, `sitemap-${name}`, undefined]) {
      const answer = await readPartFile(askedFor(api, file)).catch((thrown: unknown) => thrown);
      expect(answer).toMatchObject({ status: 404 });
    }
  });
});

describe('the site map for readers', () => {
  it.each([
    [2, 0],
    [20, 380],
  ])(
    'with %i units of a kind says of %i others that they are in the tree',
    async (width, others) => {
      const { api } = apiWith(treeOf(width), spread);
      const { albums, units, otherUnits } = await readMapPage(askedFor(api));
      expect(albums).toHaveLength(101);
      expect(otherUnits).toBe(others);
      expect(units.length + otherUnits).toBe(branchOf(treeOf(width)).length);
    },
  );
});
