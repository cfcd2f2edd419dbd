import type { AuthProvider, UserIdentity } from 'ra-core';
import type { Resource } from '#providers/data/resource-description.ts';
import { isOffered } from './access.ts';
import type { StaffSession } from './staff-session.ts';

/**
 * What react-admin asks of the session, and of what the signed-in person is offered.
 * @param resources what their actions need
 */
export function createAuthProvider(
  { staff, signIn, signOut }: StaffSession,
  resources: Readonly<Record<string, Pick<Resource, 'needs'>>>,
): AuthProvider {
  return {
    login: signIn,
    logout: signOut,
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
