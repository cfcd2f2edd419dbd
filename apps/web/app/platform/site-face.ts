import type { SiteFace } from './seo.ts';

interface Match {
  id: string;
  data: unknown;
}

/** What the root's loader says of the site, from a `meta` function; undefined when it failed. */
export function siteFaceOf(matches: readonly (Match | undefined)[]): SiteFace | undefined {
  const data = matches.find((match) => match?.id === 'root')?.data;
  if (typeof data !== 'object' || data === null || !('face' in data)) return undefined;
  // The root's loader is the only one with this id, and `face` is its SiteFace.
  return data.face as SiteFace;
}
