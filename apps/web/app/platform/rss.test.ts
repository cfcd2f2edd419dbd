import { describe, expect, it } from 'vitest';
import { rssXml } from './rss.ts';

const face = {
  title: 'Cổng thông tin',
  description: '',
  siteUrl: 'https://phunu.example.vn',
  path: '/tin-tuc',
  feedPath: '/rss.xml',
};
const item = {
  slug: 'hoi-nghi',
  title: 'Hội nghị "5 không, 3 sạch" <sơ kết> & tổng kết\u0007\uFFFF\uFFFE',
  excerpt: '',
  publishedAt: '2019-03-28T00:00:00.000Z',
  category: { name: 'Tin tức' },
};

describe('rssXml', () => {
  it('escapes what would break the file', () => {
    expect(rssXml(face, [item])).toContain(
      '<title>Hội nghị &quot;5 không, 3 sạch&quot; &lt;sơ kết&gt; &amp; tổng kết</title>',
    );
  });

  it('names the article under its public address and date', () => {
    const xml = rssXml(face, [item]);
    expect(xml).toContain('<link>https://phunu.example.vn/bai-viet/hoi-nghi</link>');
    expect(xml).toContain('<pubDate>Thu, 28 Mar 2019 00:00:00 GMT</pubDate>');
  });
});
