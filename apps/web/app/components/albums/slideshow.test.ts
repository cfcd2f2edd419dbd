import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SlideshowFragmentDoc } from '#api/generated/graphql.ts';
import { makeFragmentData } from '#api/generated/index.ts';
import { Slideshow } from './slideshow.tsx';

function slidesOf(shown: number, photoCount: number): string[] {
  const photos = Array.from({ length: shown }, (_, n) => {
    return { id: String(n), caption: `Ảnh ${n + 1}`, alt: '', image: null };
  });
  const facts = { slug: 'ngay-hoi', title: 'Ngày hội', photoCount, photos };
  const album = makeFragmentData(facts, SlideshowFragmentDoc);
  const html = renderToStaticMarkup(createElement(Slideshow, { album, sizes: '20rem' }));
  return [...html.matchAll(/<li.*?<\/li>/g)].map(([slide]) => slide);
}

it('counts all photos of the album and ends with the way to those that it leaves out', () => {
  const slides = slidesOf(20, 1035);
  expect(slides).toHaveLength(21);
  expect(slides[19]).toContain('data-place="20/1035"');
  expect(slides[19]).toContain('20/1035: ');
  expect(slides[20]).toContain('<a href="/thu-vien-anh/ngay-hoi">Xem cả album: 1.035 ảnh</a>');
  expect(slides[20]).not.toContain('data-place');
});

it('ends with the last photo of an album that it shows whole', () => {
  const slides = slidesOf(3, 3);
  expect(slides).toHaveLength(3);
  expect(slides[2]).toContain('data-place="3/3"');
});
