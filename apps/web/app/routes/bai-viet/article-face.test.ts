import { expect, it } from 'vitest';
import { articleFace } from './article-face.ts';

const site = { siteUrl: 'https://hoi.example', siteName: 'Cổng Hội' };
const article = {
  slug: 'a',
  title: 'A',
  excerpt: '',
  publishedAt: '2026-03-08T01:00:00.000Z',
  correctedAt: null,
  byline: { name: '' },
  category: { slug: 'c', name: 'C' },
};
const cover = { url: 'https://hoi.example/media/bia.webp', alt: 'Bìa' };
const inBody = { url: 'https://hoi.example/media/than.webp', alt: 'Thân' };

function pictureOf(coverImage: typeof cover | null, firstPicture: typeof inBody | null) {
  // What else the page asks of an article plays no part here.
  const whole = { ...article, coverImage, firstPicture } as Parameters<typeof articleFace>[0];
  const { image, jsonLd } = articleFace(whole, site);
  return { image, inData: jsonLd?.image };
}

it('shows elsewhere the cover, else the first picture of the body, else none of its own', () => {
  expect(pictureOf(cover, inBody)).toEqual({ image: cover, inData: [cover.url] });
  expect(pictureOf(null, inBody)).toEqual({ image: inBody, inData: [inBody.url] });
  expect(pictureOf(null, null)).toEqual({ image: null, inData: undefined });
});
