import type { Permission } from '@hoi/domain/roles';
import type { Needs, Resource } from '#providers/data/resource-description.ts';

/** The same need for every action. */
export function allNeed(permission: Permission): Needs {
  return {
    list: permission,
    show: permission,
    create: permission,
    edit: permission,
    delete: permission,
  };
}

/** Whether somebody with these permissions is offered an action; the server decides again. */
export function isOffered(
  resources: Readonly<Record<string, Pick<Resource, 'needs'>>>,
  permissions: readonly string[],
  resource: string,
  action: string,
): boolean {
  const permission = resources[resource]?.needs[action];
  return permission !== undefined && permissions.includes(permission);
}
