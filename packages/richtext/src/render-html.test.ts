import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../test/arbitrary-document.ts';
import { liveParts } from '../test/live-html.ts';
import { placedAlbums } from './album-strip.ts';
import type { RichTextDocument, RichTextNode } from './nodes.ts';
import { renderHtml } from './render-html.ts';

function bodyOf(...content: RichTextNode[]): RichTextDocument {
  return { type: 'doc', content };
}

function paragraphOf(...content: RichTextNode[]): RichTextDocument {
  return bodyOf({ type: 'paragraph', content });
}

describe('renderHtml', () => {
  it('escapes texts', () => {
    expect(renderHtml(paragraphOf({ type: 'text', text: `<b>"Hội" & 'tổ'` }))).toBe(
      '<p>&lt;b&gt;&quot;Hội&quot; &amp; &#39;tổ&#39;</p>',
    );
  });

  it('keeps one link over changing marks, and marks what leads elsewhere', () => {
    const link = {
      type: 'link',
      attrs: { href: 'https://example.org/' },
    } as const;
    const body = paragraphOf(
      { type: 'text', text: 'a', marks: [link] },
      { type: 'text', text: 'b', marks: [link, { type: 'bold' }] },
      { type: 'hardBreak' },
    );
    const html =
      '<p><a href="https://example.org/" rel="external noopener">a<strong>b</strong></a><br></p>';
    expect(renderHtml(body)).toBe(html);
    expect(renderHtml(body, { siteOrigin: 'https://example.org' })).not.toContain('rel=');
  });

  it('unlinks a stored address that is not safe', () => {
    const unsafe = {
      type: 'link',
      attrs: { href: 'javascript:alert(1)' },
    } as const;
    expect(renderHtml(paragraphOf({ type: 'text', text: 'a', marks: [unsafe] }))).toBe(
      '<p><span>a</span></p>',
    );
  });

  it('gives a picture its size and caption, and none to an unsafe one', () => {
    const attrs = {
      mediaId: 'm',
      src: '/media/a.webp',
      alt: 'Lễ ra quân',
      title: 'Chú thích',
      width: 800,
      height: 600,
    };
    expect(renderHtml(bodyOf({ type: 'image', attrs }))).toBe(
      '<figure><img src="/media/a.webp" alt="Lễ ra quân" width="800" height="600" loading="lazy" decoding="async"><figcaption>Chú thích</figcaption></figure>',
    );
    expect(renderHtml(bodyOf({ type: 'image', attrs: { ...attrs, src: 'data:x' } }))).toBe('');
  });

  it('says how a picture stands and who took it, and nothing of what it does not know', () => {
    const attrs = { mediaId: 'm', src: '/media/a.webp', alt: 'Lễ ra quân' };
    const placed = (more: object) =>
      renderHtml(bodyOf({ type: 'image', attrs: { ...attrs, ...more } }));
    expect(placed({ size: 'small', align: 'right', title: 'Ra quân', credit: '<b>Hà' })).toMatch(
      /^<figure class="picture-small picture-right"><img .*><figcaption>Ra quân <span class="credit">Ảnh: &lt;b&gt;Hà<\/span><\/figcaption><\/figure>$/,
    );
    expect(placed({ credit: 'Hà' })).toContain('<figcaption><span class="credit">Ảnh: Hà</span>');
    expect(placed({ size: '" onload="x', align: 'x' })).toMatch(/^<figure><img /);
    expect(placed({ decorative: true })).toContain(' alt=""');
  });

  it('renders lists, headings and tables', () => {
    const words = (text: string): RichTextNode => ({
      type: 'paragraph',
      content: [{ type: 'text', text }],
    });
    const html = renderHtml(
      bodyOf(
        {
          type: 'heading',
          attrs: { level: 3, textAlign: 'center' },
          content: [{ type: 'text', text: 'Mục' }],
        },
        {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [{ type: 'listItem', content: [words('ba')] }],
        },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                {
                  type: 'tableHeader',
                  attrs: { colspan: 2 },
                  content: [words('Năm')],
                },
              ],
            },
          ],
        },
      ),
    );
    expect(html).toContain('<h3 class="align-center">Mục</h3><ol start="3"><li>ba</li></ol>');
    expect(html).toContain('<tr><th scope="col" colspan="2"><p>Năm</p></th></tr>');
  });

  it('keeps a place for an album', () => {
    const body = bodyOf({ type: 'albumEmbed', attrs: { albumId: 'a1' } });
    expect(placedAlbums(renderHtml(body))).toEqual(['a1']);
  });

  it('never outputs anything live', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const html = renderHtml(document);
        expect(html).not.toMatch(/<script/i);
        expect(liveParts(html)).toEqual([]);
      }),
    );
  });
});
