import { builder } from '#graphql/builder.ts';
import { db } from '#outside/db.ts';

/** By the id of her account. Whoever sees a plan administers all units in it. */
export const OrgPlanPerson = builder.objectRef<string>('OrgPlanPerson').implement({
  description: 'A member of staff whom a plan names.',
  fields: (t) => ({
    name: t.string({ resolve: async (id) => (await personOf(id))?.name ?? '' }),
    email: t.string({ resolve: async (id) => (await personOf(id))?.email ?? '' }),
  }),
});

function personOf(id: string) {
  return db.user.findUnique({ where: { id }, select: { name: true, email: true } });
}
