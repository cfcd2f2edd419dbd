import { graphqlPath } from '@hoi/contract/addresses';
import { QueryClient } from '@tanstack/react-query';
import { guardedApi } from './auth/guarded.ts';
import { createOwedSignOut } from './auth/owed-sign-out.ts';
import { signOutMutation, viewerQuery } from './auth/session.graphql.ts';
import { createSessionReturn, viewerHeader } from './auth/session-return.ts';
import { createStaffSession } from './auth/staff-session.ts';
import { createApi } from './client.ts';
import type { Reading } from './data/reading.ts';

// What the first screen needs of the server: it stands before react-admin has come.

const bare = createApi(graphqlPath);

/** Of whoever works in this page, should her session end meanwhile. */
export const sessionReturn = createSessionReturn(
  async () => (await bare.query(viewerQuery, {})).viewer ?? null,
);

/** Says with every request for whom: in another tab somebody else may have signed in. */
export const mine = createApi(graphqlPath, sessionReturn.headers);

/** The API of the same origin. */
export const api = guardedApi(mine, sessionReturn);

/** Of her own session, not of somebody's who has signed in elsewhere in this browser. */
export const owedSignOut = createOwedSignOut(
  (userId) => createApi(graphqlPath, () => viewerHeader(userId)).mutate(signOutMutation, {}),
  localStorage,
);
window.addEventListener('online', owedSignOut.settle);

export const staffSession = createStaffSession(bare, sessionReturn, owedSignOut);

/** Answers what a screen reads beside lists and records. */
export function read<Variables, Answer>(
  reading: Reading<Variables, Answer>,
  variables: Variables,
): Promise<Answer> {
  return reading.read(api, variables);
}

// Without a network what is saved fails at once and says so, rather than wait unseen for better days.
export const queryClient = new QueryClient({
  defaultOptions: { mutations: { networkMode: 'always' } },
});
