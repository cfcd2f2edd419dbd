import { type Language, languages, portalLanguage } from '@hoi/domain/language';
import { parseAccept } from 'hono/utils/accept';
import { sessionCookie } from '#modules/access/identity/own-cookie.ts';
import type { AskedHeaders } from './request-context.ts';

/** The language of ours that an Accept-Language header likes best; that of the portal when it names neither. */
function preferredLanguage(header: string | null): Language {
  // Programs say nothing or "*": most requests end here.
  if (!header || header === '*') return portalLanguage;
  for (const { type, q } of parseAccept(header)) {
    if (!(q > 0)) continue;
    const asked = type.toLowerCase().split('-')[0];
    const found = asked === '*' ? portalLanguage : languages.find((language) => language === asked);
    if (found) return found;
  }
  return portalLanguage;
}

/**
 * In which language a request is told what is wrong with it. Whoever comes with a session works in the back
 * office, which speaks the language of the portal whatever the browser prefers.
 */
export function languageOf(headers: AskedHeaders, secure: boolean): Language {
  if (sessionCookie.read(headers.get('cookie'), secure)) return portalLanguage;
  return preferredLanguage(headers.get('accept-language'));
}
