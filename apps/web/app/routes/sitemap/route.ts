import type { LoaderFunctionArgs } from '@remix-run/node';
import { hrefs } from '#platform/addresses.ts';
import { xmlElement, xmlResponse } from '#platform/xml.ts';
import { siteMapParts } from './parts.ts';

/** The index of the parts that name every public address. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { api, siteUrl } = context;
  const names = await siteMapParts(api);
  const parts = names.map(
    (name) => `<sitemap>${xmlElement('loc', siteUrl + hrefs.siteMapPart(name))}</sitemap>`,
  );
  const body = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts.join('\n')}\n</sitemapindex>`;
  return xmlResponse(body, 'application/xml');
}
