import { expect, it } from 'vitest';
import { coverAtOnce } from './cover-in-body.ts';

const url = 'https://hoi.example/media/a.webp';
// As the API writes a picture of a body.
const picture = (src: string) =>
  `<figure><img src="${src}" alt="Chị em" width="640" height="400" loading="lazy" decoding="async"></figure>`;
const other = picture('https://hoi.example/media/b.webp');

it('fetches a cover at once that stands near the beginning, and no other picture', () => {
  const html = coverAtOnce(`<p>Sáng nay.</p>${picture(url)}${other}`, url);
  expect(html).toBe(
    `<p>Sáng nay.</p>${picture(url).replace('loading="lazy"', 'fetchpriority="high"')}${other}`,
  );
});

it.each([`<p>${'chữ '.repeat(101)}</p>${picture(url)}`, other, '<p>Không ảnh.</p>'])(
  'leaves a body as it is in which the cover comes later, or not at all',
  (html) => {
    expect(coverAtOnce(html, url)).toBe(html);
  },
);
