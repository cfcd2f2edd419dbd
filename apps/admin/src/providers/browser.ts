import { graphqlPath } from '@hoi/contract/addresses';
import { createAuthProvider } from './auth/auth-provider.ts';
import { guardedApi, guardedRecords } from './auth/guarded.ts';
import { createOwedSignOut } from './auth/owed-sign-out.ts';
import { signOutMutation, viewerQuery } from './auth/session.graphql.ts';
import { createSessionReturn, viewerHeader } from './auth/session-return.ts';
import { createApi } from './client.ts';
import { createDataProvider } from './data/data-provider.ts';
import { createOwnTurns } from './data/own-turns.ts';
import type { Resources } from './data/resource-description.ts';
import { createI18nProvider } from './i18n.ts';

const bare = createApi(graphqlPath);

/** Of whoever works in this page, should her session end meanwhile. */
export const sessionReturn = createSessionReturn(
  async () => (await bare.query(viewerQuery, {})).viewer ?? null,
);

/** Says with every request for whom: in another tab somebody else may have signed in. */
const mine = createApi(graphqlPath, sessionReturn.headers);

/** The API of the same origin. */
const api = guardedApi(mine, sessionReturn);
/** Of her own session, not of somebody's who has signed in elsewhere in this browser. */
export const owedSignOut = createOwedSignOut(
  (userId) => createApi(graphqlPath, () => viewerHeader(userId)).mutate(signOutMutation, {}),
  localStorage,
);
window.addEventListener('online', owedSignOut.settle);
/** Saves and steps of one record, one after the other. */
export const ownTurns = createOwnTurns();

/** The providers of the running page for what is registered. */
export function createProviders(resources: Resources) {
  return {
    authProvider: createAuthProvider(bare, resources, sessionReturn, owedSignOut),
    dataProvider: guardedRecords(createDataProvider(mine, resources, ownTurns, api), sessionReturn),
    i18nProvider: createI18nProvider(resources),
  };
}
