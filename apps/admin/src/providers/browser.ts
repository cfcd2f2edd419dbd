import { createAuthProvider } from './auth/auth-provider.ts';
import { guardedApi, guardedRecords } from './auth/guarded.ts';
import { viewerQuery } from './auth/session.graphql.ts';
import { createSessionReturn } from './auth/session-return.ts';
import { createApi } from './client.ts';
import { createDataProvider } from './data/data-provider.ts';
import { createOwnTurns } from './data/own-turns.ts';
import { resources } from './resources.ts';

const bare = createApi('/graphql');

/** Of whoever works in this page, should her session end meanwhile. */
export const sessionReturn = createSessionReturn(
  async () => (await bare.query(viewerQuery, {})).viewer ?? null,
);

/** Says with every request for whom: in another tab somebody else may have signed in. */
const mine = createApi('/graphql', sessionReturn.headers);

/** The providers of the running page: the API of the same origin. */
export const api = guardedApi(mine, sessionReturn);
export const authProvider = createAuthProvider(bare, sessionReturn, mine);
/** Saves and steps of one record, one after the other. */
export const ownTurns = createOwnTurns();
export const dataProvider = guardedRecords(
  createDataProvider(mine, resources, ownTurns),
  sessionReturn,
);
