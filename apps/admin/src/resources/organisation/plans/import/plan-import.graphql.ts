import { gives } from '#providers/data/deed.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';

export const importPlan = gives('plans', mutations.importOrgPlan);
