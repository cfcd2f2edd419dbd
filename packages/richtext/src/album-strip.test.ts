import { describe, expect, it } from 'vitest';
import { liveParts } from '../test/live-html.ts';
import { albumPlace, fillAlbums, placedAlbums } from './album-strip.ts';
import { escapeHtml } from './escape-html.ts';

const strip = {
  href: '/thu-vien-anh/dai-hoi',
  title: 'Đại hội "<b>"',
  count: 1_200,
  pictures: [{ src: '/media/1.webp', width: 320, height: 200 }, { src: 'data:x' }],
};
const stored = `<p>Trước</p>${albumPlace('a1')}<p>Sau</p>`;

describe('fillAlbums', () => {
  it('shows the pictures of an album in one link, without what is not safe', () => {
    const html = fillAlbums(stored, () => strip);
    expect(html).toBe(
      '<p>Trước</p><div class="album-strip"><a href="/thu-vien-anh/dai-hoi">' +
        '<span class="album-strip-pictures"><img src="/media/1.webp" alt="" width="320" height="200" loading="lazy" decoding="async"></span>' +
        '<span class="album-strip-name">Đại hội &quot;&lt;b&gt;&quot;</span> ' +
        '<span class="album-strip-count">1.200 ảnh</span></a></div><p>Sau</p>',
    );
    expect(liveParts(html)).toEqual([]);
  });

  it('leaves no trace of an album that is not shown', () => {
    expect(fillAlbums(stored, () => undefined)).toBe('<p>Trước</p><p>Sau</p>');
    expect(fillAlbums(stored, () => ({ ...strip, href: 'javascript:x' }))).not.toContain('album');
  });

  it('takes no words of a text for a place', () => {
    expect(placedAlbums(`<p>${escapeHtml(albumPlace('a1'))}</p>`)).toEqual([]);
    expect(placedAlbums(albumPlace('"><script>'))).toHaveLength(1);
    expect(placedAlbums(stored + stored)).toEqual(['a1']);
  });
});
