/** What a partner organisation's token may read; tokens never write. */
export const tokenScopes = ['articles:read', 'organisation:read', 'statistics:read'] as const;
export type TokenScope = (typeof tokenScopes)[number];
