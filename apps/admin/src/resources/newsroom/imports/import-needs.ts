import type { Needs } from '#providers/data/resource-description.ts';

export const importNeeds: Needs = {
  list: 'import:read',
  show: 'import:read',
  edit: 'import:write',
};
