import type { AuthProvider, UserIdentity } from 'ra-core';
import type { ViewerQuery } from '#generated/graphql.ts';
import { ApiError, codeOf } from '#providers/api-error.ts';
import type { Api } from '#providers/client.ts';
import { text } from '#providers/data/form-values.ts';
import { isOffered } from './access.ts';
import { signInMutation, signOutMutation, viewerQuery } from './session.graphql.ts';
import type { SessionReturn } from './session-return.ts';

type StaffViewer = NonNullable<ViewerQuery['viewer']>;

// Every guarded button asks; within this time one answer serves them all. Milliseconds.
const freshFor = 5_000;

/**
 * Who is signed in and what they are offered: asked of the server, never kept in the browser.
 * @param mine the API for whoever works in this page; `api` asks who that is
 */
export function createAuthProvider(
  api: Api,
  session: SessionReturn,
  mine: Api = api,
): AuthProvider {
  let known: StaffViewer | null = null;
  let asked: { at: number; answer: Promise<StaffViewer | null> } | null = null;

  function viewer(): Promise<StaffViewer | null> {
    if (asked && Date.now() - asked.at < freshFor) return asked.answer;
    const answer = api.query(viewerQuery, {}).then((data) => data.viewer ?? null);
    asked = { at: Date.now(), answer };
    answer.catch(() => {
      asked = null;
    });
    return answer;
  }

  function enter(found: StaffViewer | null) {
    known = found;
    session.enter(found);
  }

  async function staff(): Promise<StaffViewer> {
    let found: StaffViewer | null;
    try {
      found = await viewer();
    } catch (error) {
      // A server that cannot be asked has not sent anybody away.
      if (known && codeOf(error) !== 'UNAUTHENTICATED') return known;
      throw error;
    }
    if (found && (!known || session.isSame(found))) {
      enter(found);
      return found;
    }
    if (known && (await session.wait())) return staff();
    throw new ApiError('UNAUTHENTICATED', 'Vui lòng đăng nhập để tiếp tục.');
  }

  return {
    async login(values) {
      const input = { email: text(values, 'email'), password: text(values, 'password') };
      const totp = text(values, 'totp').replaceAll(' ', '');
      await api.mutate(signInMutation, { input: { ...input, ...(totp && { totp }) } });
      asked = null;
    },
    async logout() {
      asked = null;
      // Of her own session, not of somebody's who has signed in elsewhere in this browser.
      const leaving = mine.mutate(signOutMutation, {});
      enter(null);
      // Signing out of a session that has ended already is no fault.
      await leaving.catch(() => undefined);
    },
    async checkAuth() {
      await staff();
    },
    async checkError() {
      // FORBIDDEN concerns one action only. Whose session ended was asked to sign in again before
      // the failure came here: sending her away as well would take what she typed.
    },
    async getIdentity(): Promise<UserIdentity> {
      const found = await staff();
      const orgUnit = found.roles[0]?.orgUnit.id;
      return {
        id: found.userId ?? '',
        fullName: found.name,
        email: found.email ?? '',
        mustChangePassword: found.mustChangePassword,
        orgUnit,
      };
    },
    async getPermissions() {
      return (await staff()).permissions;
    },
    async canAccess({ resource, action }) {
      return isOffered((await staff()).permissions, resource, action);
    },
    getViewer: staff,
  };
}
