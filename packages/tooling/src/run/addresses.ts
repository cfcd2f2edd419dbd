import type { Settings } from '@hoi/contract/node/settings';
import { startWords } from '@hoi/localization/words/frame/product';

/** Where this machine reaches a server that listens on `host`. */
export function localOrigin(host: string, port: number): string {
  const everywhere = new Map([
    ['0.0.0.0', '127.0.0.1'],
    ['::', '[::1]'],
  ]);
  const name = everywhere.get(host) ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${name}:${port}`;
}

/** What a person who started the system wants to know. */
export function addressLines(settings: Pick<Settings, 'siteUrl' | 'apiUrl'>): string[] {
  return [
    '',
    `  ${startWords.ready}`,
    `  ${startWords.site}   ${settings.siteUrl}/`,
    `  ${startWords.backOffice}    ${settings.apiUrl}/admin/`,
    `  GraphQL                          ${settings.apiUrl}/graphql`,
  ];
}
