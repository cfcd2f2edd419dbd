import { BadInputError } from '@hoi/domain/errors';
import { verifyPassword } from '#modules/identity/password.ts';
import type { Staff } from '#modules/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { proofLimit } from './attempt-limits.ts';

/** A signed-in person shows her password again, before what a borrowed screen must not do. */
export async function requirePassword(
  staff: Staff,
  password: string,
  field: string,
): Promise<void> {
  await proofLimit.take(staff.userId);
  const { passwordHash } = await db.user.findUniqueOrThrow({
    where: { id: staff.userId },
    select: { passwordHash: true },
  });
  if (!(await verifyPassword(passwordHash, password))) {
    throw new BadInputError([{ path: [field], message: 'Mật khẩu không đúng.' }]);
  }
  await proofLimit.giveBack(staff.userId);
}
