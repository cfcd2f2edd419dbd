import { backOfficeWords } from '@hoi/localization/words/frame/back-office';
import { errorMessages } from '@hoi/localization/words/frame/errors';
import { reactAdminMessages } from '@hoi/localization/words/frame/react-admin/messages';
import type { I18nProvider } from 'ra-core';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { Resource } from './data/resource-description.ts';

type Named = Readonly<Record<string, Pick<Resource, 'words'>>>;

/** All that react-admin says, and what the resources are called. */
export function messagesOf(resources: Named) {
  return {
    ra: reactAdminMessages.ra,
    resources: Object.fromEntries(
      Object.entries(resources).map(([name, { words }]) => [name, words]),
    ),
    hoi: { error: errorMessages },
  };
}

/** The back office speaks Vietnamese only; a missing key shows itself in the tests, not here. */
export function createI18nProvider(resources: Named): I18nProvider {
  const messages = messagesOf(resources);
  return polyglotI18nProvider(
    () => messages,
    'vi',
    [{ locale: 'vi', name: backOfficeWords.language }],
    {
      allowMissing: true,
    },
  );
}
