import { expect, it } from 'vitest';
import { loader } from './route.ts';

it.each([
  [{ siteName: 'Cổng Hội', organisationName: 'Hội LHPN thành phố' }, 'Cổng Hội'],
  [{ siteName: '', organisationName: 'Hội LHPN thành phố' }, 'Hội LHPN thành phố'],
])('is named as the site is everywhere', async (siteSettings, title) => {
  const api = { read: async () => ({ siteSettings, articles: { nodes: [] } }) };
  const context = { api, siteUrl: 'https://hoi.test' };
  const request = new Request('https://hoi.test/rss.xml');
  // Of all that a request brings, the loader reads the API and the site's address.
  const asked = { context, params: {}, request } as unknown as Parameters<typeof loader>[0];
  const text = await (await loader(asked)).text();
  expect(text).toContain(`<channel>\n<title>${title}</title>`);
});
