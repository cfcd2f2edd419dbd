import { mediaFolder } from '@hoi/contract/addresses';
/** Where the browser finds rules for fetching the next page ahead. */
export const speculationRulesPath = '/speculation-rules.json';

/**
 * Pages carry no inline script and no inline style, so no nonce is needed and the same bytes can
 * be served to everybody. Pictures may come from the API's origin.
 */
function contentSecurityPolicy(apiUrl: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    `img-src 'self' ${new URL(apiUrl).origin}`,
    `media-src 'self' ${new URL(apiUrl).origin}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** Headers that every answer of the site carries. */
export function securityHeaders(apiUrl: string, siteUrl: string): [string, string][] {
  const secureOnly: [string, string][] = siteUrl.startsWith('https:')
    ? [['strict-transport-security', 'max-age=31536000']]
    : [];
  return [
    ['content-security-policy', contentSecurityPolicy(apiUrl)],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=()'],
    ['cross-origin-opener-policy', 'same-origin'],
    ...secureOnly,
  ];
}

/** Pages of ours that a reader is about to open; not those that change something or lead away. */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: '/lien-ket*' } },
          { not: { href_matches: `${mediaFolder}*` } },
          { not: { href_matches: '/*.xml' } },
          { not: { selector_matches: 'a[download]' } },
          // They open over the page that they stand on.
          { not: { selector_matches: 'photo-viewer a' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
