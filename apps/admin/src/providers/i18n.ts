import { errorMessages } from '@hoi/localization/messages';
import { reactAdminMessages } from '@hoi/localization/react-admin/messages';
import type { I18nProvider } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { resourceMessages } from './resource-messages.ts';

export const messages = {
  ra: reactAdminMessages.ra,
  resources: resourceMessages,
  hoi: { error: errorMessages },
};

/** The back office speaks Vietnamese only; a missing key shows itself in the tests, not here. */
export const i18nProvider: I18nProvider = polyglotI18nProvider(
  () => messages,
  'vi',
  [{ locale: 'vi', name: 'Tiếng Việt' }],
  { allowMissing: true },
);
