import admin from './generated/admin-documents.json' with { type: 'json' };
import site from './generated/site-documents.json' with { type: 'json' };

/**
 * What the site and the back office of this build ask: the text as their client sends it, by its
 * SHA-256 in hexadecimal digits. Printed by `npm run generate`.
 */
export const knownDocuments: Readonly<Record<'site' | 'admin', Readonly<Record<string, string>>>> =
  { admin, site };
