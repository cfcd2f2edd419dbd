/** Staff roles, granted at an organisation unit; each covers that unit's subtree as of today. */
export const roles = [
  'ADMINISTRATOR',
  'EDITOR',
  'AUTHOR',
  'ORGANISATION_OFFICER',
  'STATISTICIAN',
  'VIEWER',
] as const;
export type Role = (typeof roles)[number];

/** What staff can be allowed to do. A role grants these; a policy decides the single row. */
export const permissions = [
  'article:read-unpublished',
  'article:write',
  'article:write-any',
  'article:publish',
  'article:delete',
  'category:write',
  'album:write',
  'album:publish',
  'poll:write',
  'link:write',
  'page:write',
  'media:write',
  'import:read',
  'import:write',
  'partner:manage',
  'user:manage',
  'unit:write',
  'unit:plan',
  'unit:approve',
  'person:write',
  'person:read-sensitive',
  'indicator:write',
  'figure:read-internal',
  'audit:read',
] as const;
export type Permission = (typeof permissions)[number];

const viewer: readonly Permission[] = [
  'article:read-unpublished',
  'import:read',
  'figure:read-internal',
];
const author: readonly Permission[] = [...viewer, 'article:write', 'album:write', 'media:write'];

const granted: Record<Role, readonly Permission[]> = {
  ADMINISTRATOR: permissions,
  EDITOR: [
    ...author,
    'article:write-any',
    'article:publish',
    'article:delete',
    'album:publish',
    'poll:write',
    'link:write',
    'category:write',
    'page:write',
    'import:write',
    'indicator:write',
  ],
  AUTHOR: author,
  VIEWER: viewer,
  STATISTICIAN: [...viewer, 'person:read-sensitive'],
  // Drafts reorganisations; that they take effect is decided by somebody else.
  ORGANISATION_OFFICER: [
    ...viewer,
    'media:write',
    'unit:write',
    'unit:plan',
    'person:write',
    'person:read-sensitive',
  ],
};

/** Whether a role, at the unit where it was granted and below it, carries a permission. */
export function roleGrants(role: Role, permission: Permission): boolean {
  return granted[role].includes(permission);
}
