import type { Needs } from '#providers/data/resource-description.ts';

export const articleNeeds: Needs = {
  list: 'article:read-unpublished',
  show: 'article:read-unpublished',
  create: 'article:write',
  // Opened for reading too: what may be done with each, its `viewerCan` tells.
  edit: 'article:read-unpublished',
  publish: 'article:publish',
  delete: 'article:delete',
};
