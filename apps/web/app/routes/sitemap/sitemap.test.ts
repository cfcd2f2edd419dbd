import { expect, it } from 'vitest';
import { loader } from './route.ts';

const connection = (slugs: string[], after: unknown) => {
  const from = slugs.indexOf(String(after)) + 1;
  const nodes = slugs
    .slice(from, from + 100)
    .map((slug) => ({ slug, code: slug, updatedAt: '2026-03-02T03:00:00.000Z' }));
  const pageInfo = { hasNextPage: from + 100 < slugs.length, endCursor: nodes.at(-1)?.slug };
  return { nodes, pageInfo };
};

/** An API that has so many of each list, and gives a hundred at a time. */
function apiWith(lists: Record<'albums' | 'orgUnits' | 'articles' | 'indicators', string[]>) {
  const read = async (_document: unknown, { after }: { after?: unknown }) => ({
    categories: [],
    pages: [],
    ...Object.fromEntries(
      Object.entries(lists).map(([name, slugs]) => [name, connection(slugs, after)]),
    ),
  });
  return { read };
}

it.each([
  ['the hundred and first of everything', 101, 101],
  ['no more of each than leaves room for the others', 10_001, 10_000],
])('lists %s', async (_case, there, listed) => {
  const some = (stem: string) => Array.from({ length: there }, (_, n) => `${stem}-${n + 1}`);
  const lists = { albums: some('album'), orgUnits: some('unit'), articles: some('article') };
  const api = apiWith({ ...lists, indicators: some('indicator') });
  const context = { api, siteUrl: 'https://hoi.test' };
  const request = new Request('https://hoi.test/sitemap.xml');
  // Of all that a request brings, the loader reads the API and the site's address.
  const asked = { context, params: {}, request } as unknown as Parameters<typeof loader>[0];
  const text = await (await loader(asked)).text();
  for (const stem of [
    '/thu-vien-anh/album',
    '/to-chuc/unit',
    '/bai-viet/article',
    '/so-lieu/indicator',
  ]) {
    expect(text.match(new RegExp(`<loc>https://hoi.test${stem}-\\d+</loc>`, 'g'))).toHaveLength(
      listed,
    );
  }
});
