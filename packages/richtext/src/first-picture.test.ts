import { expect, it } from 'vitest';
import { firstPicture } from './first-picture.ts';
import type { RichTextNode } from './nodes.ts';
import { renderHtml } from './render-html.ts';

const paragraph: RichTextNode = {
  type: 'paragraph',
  content: [{ type: 'text', text: '<img src="x" alt="y">' }],
};
const picture = (mediaId: string, alt: string): RichTextNode => ({
  type: 'image',
  attrs: { mediaId, alt },
});
const html = (content: RichTextNode[]) =>
  renderHtml(
    { type: 'doc', content },
    {
      image: (id) => ({
        src: `/media/${id}.webp?a=1&b=2`,
        srcset: `/media/${id}-s.webp 320w`,
        sizes: '100vw',
      }),
    },
  );

it('is the first that the body shows, in the words that stand there', () => {
  const body = html([paragraph, picture('a', 'Chị "Tư" & con <3'), picture('b', 'Hai')]);
  expect(firstPicture(body)).toEqual({
    url: '/media/a.webp?a=1&b=2',
    alt: 'Chị "Tư" & con <3',
  });
});

it('is none where there is none', () => {
  expect(firstPicture(html([paragraph]))).toBeNull();
  expect(firstPicture('')).toBeNull();
});
