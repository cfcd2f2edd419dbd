import { allNeed } from '#providers/auth/access.ts';
import type { Needs } from '#providers/data/resource-description.ts';

export const albumNeeds: Needs = { ...allNeed('album:write'), publish: 'album:publish' };
