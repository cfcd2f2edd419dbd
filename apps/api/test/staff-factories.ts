import type { Role } from '@hoi/domain/roles';
import { hashPassword } from '#modules/access/identity/password.ts';
import { db } from '#outside/db.ts';
import { makeOrgUnit, makeStaff, makeUser } from './factories.ts';

/** A province with two districts below it. */
export async function makeTree() {
  const province = await makeOrgUnit({ kind: 'PROVINCE' });
  const district = await makeOrgUnit({ parentId: province.id });
  const other = await makeOrgUnit({ parentId: province.id });
  return { province, district, other };
}

/** Headers of a signed-in member of staff with one role, and her account. */
export async function signedIn(role: Role, orgUnitId: string) {
  const { user, cookie } = await makeStaff(role, orgUnitId);
  return { user, headers: { cookie } };
}

/** An account that its owner can sign in to. */
export async function makeAccount(password: string, role?: Role, orgUnitId?: string) {
  const user = await makeUser({ passwordHash: await hashPassword(password) });
  if (role && orgUnitId) await db.roleGrant.create({ data: { userId: user.id, orgUnitId, role } });
  return user;
}

/** The cookie that an answer sets, as the next request sends it back. */
export function cookieOf(headers: Headers): string {
  return headers.get('set-cookie')?.split(';')[0] ?? '';
}
