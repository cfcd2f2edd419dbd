import { siteUrl } from './browser.ts';

/** The page with the whole tree of the Union. */
export const treePage = `${siteUrl}/to-chuc`;

/** The page of one unit, today's or that of another day. */
export function unitPage(slug: string, day?: string): string {
  return `${treePage}/${slug}${day ? `?ngay=${day}` : ''}`;
}
