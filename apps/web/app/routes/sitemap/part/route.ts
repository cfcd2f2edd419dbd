import { localDay } from '@hoi/localization/date';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '#platform/not-found.ts';
import { xmlElement, xmlResponse } from '#platform/xml.ts';
import { readPart } from '../parts.ts';

/** One part of the site map; the router hands over every file of that kind at the root. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { api, siteUrl } = context;
  const name = /^sitemap-(.+)$/.exec(params.siteMapPart ?? '')?.[1] ?? notFound();
  const addresses = (await readPart(api, name)) ?? notFound();
  // Not the day that readers are told of: an engine is to come again for the smallest correction.
  const urls = addresses.map(({ path, updatedAt }) => {
    const changed = updatedAt && localDay(updatedAt);
    return `<url>${xmlElement('loc', siteUrl + path)}${xmlElement('lastmod', changed)}</url>`;
  });
  const body = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>`;
  return xmlResponse(body, 'application/xml');
}
