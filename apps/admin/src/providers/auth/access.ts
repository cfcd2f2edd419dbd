import type { Permission } from '@hoi/domain/roles';

/** What each action on a resource needs; an action that is not listed is not offered to anyone. */
const needed: Readonly<Record<string, Readonly<Record<string, Permission>>>> = {
  articles: {
    list: 'article:read-unpublished',
    show: 'article:read-unpublished',
    create: 'article:write',
    // Opened for reading too: what may be done with each, its `viewerCan` tells.
    edit: 'article:read-unpublished',
    publish: 'article:publish',
    delete: 'article:delete',
  },
  categories: all('category:write'),
  albums: { ...all('album:write'), publish: 'album:publish' },
  polls: all('poll:write'),
  links: all('link:write'),
  pages: all('page:write'),
  menus: all('page:write'),
  settings: all('page:write'),
  media: all('media:write'),
  partners: all('partner:manage'),
  users: all('user:manage'),
  // Everybody may look at units; what may be done to one of them the server says with it.
  units: {
    list: 'article:read-unpublished',
    show: 'article:read-unpublished',
    create: 'unit:write',
    edit: 'unit:write',
  },
  plans: all('unit:plan'),
  // Statisticians look at the screens of those whom administrators enter.
  people: {
    list: 'person:read-sensitive',
    edit: 'person:read-sensitive',
    create: 'person:write',
  },
  committees: all('person:write'),
  congresses: all('person:write'),
  imports: { list: 'import:read', show: 'import:read', edit: 'import:write' },
  audit: { list: 'audit:read', show: 'audit:read' },
};

function all(permission: Permission): Record<string, Permission> {
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
  permissions: readonly string[],
  resource: string,
  action: string,
): boolean {
  const permission = needed[resource]?.[action];
  return permission !== undefined && permissions.includes(permission);
}
