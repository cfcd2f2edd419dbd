import { unescapeHtml } from './escape-html.ts';

interface FirstPicture {
  url: string;
  alt: string;
}

/** The first picture of a body that `renderHtml` has written; null when it shows none. */
export function firstPicture(bodyHtml: string): FirstPicture | null {
  // Quotes in texts and attributes are escaped, so that no other words can look like this.
  const [, src, alt = ''] = /<img src="([^"]*)"[^>]*? alt="([^"]*)"/.exec(bodyHtml) ?? [];
  return src ? { url: unescapeHtml(src), alt: unescapeHtml(alt) } : null;
}
