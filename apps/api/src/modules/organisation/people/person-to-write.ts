import type { Person } from '@hoi/db/prisma';
import { BadInputError, ForbiddenError, NotFoundError } from '@hoi/domain/errors';
import { personFaults } from '@hoi/localization/words/organisation/people';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';
import { keptPeople, requirePersonWriter, visiblePeople } from './person.policy.ts';

/**
 * The person whose file is to be changed, locked until the transaction ends.
 * @throws NotFoundError when the viewer may not know of her, ForbiddenError when others keep her
 * file, BadInputError when it was erased
 */
export async function personToWrite(tx: Transaction, viewer: Viewer, id: string): Promise<Person> {
  requirePersonWriter(viewer);
  await tx.$queryRaw`SELECT 1 FROM people WHERE id = ${id}::uuid FOR UPDATE`;
  const person = await tx.person.findFirst({ where: { AND: [{ id }, visiblePeople(viewer)] } });
  if (!person) throw new NotFoundError();
  await requireFile(tx, viewer, id);
  if (person.erasedAt) {
    const message = personFaults.erased;
    throw new BadInputError([{ path: ['person'], message }], message);
  }
  return person;
}

/** @throws ForbiddenError unless the viewer keeps her file */
export async function requireFile(tx: Transaction, viewer: Viewer, id: string): Promise<void> {
  const where = { AND: [{ id }, keptPeople(viewer, 'person:write')] };
  if ((await tx.person.count({ where })) === 0) {
    throw new ForbiddenError(personFaults.keptElsewhere);
  }
}
