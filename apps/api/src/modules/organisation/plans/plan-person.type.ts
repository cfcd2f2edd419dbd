import { builder } from '#graphql/builder.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { visibleUsers } from '#modules/access/staff/user.policy.ts';
import { db } from '#outside/db.ts';

/** By the id of her account. Whoever sees a plan plans for all units in it, and must know whose role ends. */
export const OrgPlanPerson = builder.objectRef<string>('OrgPlanPerson').implement({
  description: 'A member of staff whom a plan names.',
  fields: (t) => ({
    name: t.string({
      description: 'The name of her account; empty when it is gone.',
      resolve: async (id) =>
        (await db.user.findUnique({ where: { id }, select: { name: true } }))?.name ?? '',
    }),
    email: t.string({
      description: 'What she signs in with; empty for who may not see her account.',
      resolve: (id, _args, { viewer }) => emailOf(viewer, id),
    }),
  }),
});

async function emailOf(viewer: Viewer, id: string): Promise<string> {
  const where = { AND: [{ id }, visibleUsers(viewer)] };
  return (await db.user.findFirst({ where, select: { email: true } }))?.email ?? '';
}
