async function locationsIn(url: string): Promise<string[]> {
  const text = await (await fetch(url)).text();
  return [...text.matchAll(/<loc>([^<]+)/g)].map(([, address = '']) => address);
}

/** Every address that the site's map for search engines names, part after part. */
export async function mappedAddresses(siteUrl: string): Promise<string[]> {
  const found: string[] = [];
  for (const part of await locationsIn(`${siteUrl}/sitemap.xml`))
    found.push(...(await locationsIn(part)));
  return found;
}
