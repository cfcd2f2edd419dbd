import { connectionLostMessage, usualFaults } from '@hoi/localization/words/frame/errors';
import type { AuthProvider, UserIdentity } from 'ra-core';
import type { ViewerQuery } from '#generated/graphql.ts';
import { ApiError, codeOf } from '#providers/api-error.ts';
import type { Api } from '#providers/client.ts';
import { text } from '#providers/data/form-values.ts';
import type { Resource } from '#providers/data/resource-description.ts';
import { isOffered } from './access.ts';
import type { OwedSignOut } from './owed-sign-out.ts';
import { signInMutation, viewerQuery } from './session.graphql.ts';
import type { SessionReturn } from './session-return.ts';

type StaffViewer = NonNullable<ViewerQuery['viewer']>;

// Every guarded button asks; within this time one answer serves them all. Milliseconds.
const freshFor = 5_000;

/**
 * Who is signed in and what they are offered: asked of the server, never kept in the browser.
 * @param resources what their actions need
 * @param owed ends the session of whoever signs out, now or as soon as the server can be reached
 */
export function createAuthProvider(
  api: Api,
  resources: Readonly<Record<string, Pick<Resource, 'needs'>>>,
  session: SessionReturn,
  owed: OwedSignOut,
): AuthProvider {
  let known: StaffViewer | null = null;
  let asked: { at: number; answer: Promise<StaffViewer | null> } | null = null;

  async function ask(): Promise<StaffViewer | null> {
    // Whoever signed out is nobody here, also when the server has not heard of it yet.
    if (!(await owed.settle())) {
      asked = null;
      return null;
    }
    return (await api.query(viewerQuery, {})).viewer ?? null;
  }

  function viewer(): Promise<StaffViewer | null> {
    if (asked && Date.now() - asked.at < freshFor) return asked.answer;
    const answer = ask();
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
    throw new ApiError('UNAUTHENTICATED', usualFaults.UNAUTHENTICATED);
  }

  return {
    async login(values) {
      // Ended later, it would take the new session's cookie along.
      if (!(await owed.settle())) throw new ApiError('OFFLINE', connectionLostMessage);
      const input = { email: text(values, 'email'), password: text(values, 'password') };
      const totp = text(values, 'totp').replaceAll(' ', '');
      await api.mutate(signInMutation, { input: { ...input, ...(totp && { totp }) } });
      asked = null;
    },
    async logout() {
      asked = null;
      const userId = known?.userId;
      enter(null);
      if (userId) await owed.leave(userId);
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
      return isOffered(resources, (await staff()).permissions, resource, action);
    },
  };
}
