import { createAuthProvider } from './auth/auth-provider.ts';
import { guardedRecords } from './auth/guarded.ts';
import { createDataProvider } from './data/data-provider.ts';
import { createOwnTurns } from './data/own-turns.ts';
import type { Resources } from './data/resource-description.ts';
import { createI18nProvider } from './i18n.ts';
import { api, mine, sessionReturn, staffSession } from './session.ts';

/** Saves and steps of one record, one after the other. */
export const ownTurns = createOwnTurns();

/** The providers of the running page for what is registered. */
export function createProviders(resources: Resources) {
  return {
    authProvider: createAuthProvider(staffSession, resources),
    dataProvider: guardedRecords(createDataProvider(mine, resources, ownTurns, api), sessionReturn),
    i18nProvider: createI18nProvider(resources),
  };
}
