import { permissions, roleGrants } from '@hoi/domain/roles';
import { describe, expect, it } from 'vitest';
import { resources } from '#resources/resources.ts';
import { isOffered as isOfferedOf } from './access.ts';

const author = permissions.filter((permission) => roleGrants('AUTHOR', permission));
const administrator = permissions.filter((permission) => roleGrants('ADMINISTRATOR', permission));

const isOffered = (held: readonly string[], resource: string, action: string) =>
  isOfferedOf(resources, held, resource, action);

describe('isOffered', () => {
  it('offers an author writing, not publishing, users, partners or the audit trail', () => {
    expect(isOffered(author, 'articles', 'create')).toBe(true);
    expect(isOffered(author, 'articles', 'publish')).toBe(false);
    for (const resource of ['users', 'partners', 'audit', 'polls'])
      expect(isOffered(author, resource, 'list'), resource).toBe(false);
  });

  it('offers nothing that is not listed, even to an administrator', () => {
    expect(isOffered(administrator, 'users', 'list')).toBe(true);
    expect(isOffered(administrator, 'audit', 'delete')).toBe(false);
    expect(isOffered(administrator, 'unknown', 'list')).toBe(false);
  });
});
