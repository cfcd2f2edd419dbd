import { describe, expect, it } from 'vitest';
import { permissions, roleGrants } from './roles.ts';

describe('roleGrants', () => {
  it('widens from viewer to administrator without gaps', () => {
    const order = ['VIEWER', 'AUTHOR', 'EDITOR', 'ADMINISTRATOR'] as const;
    for (const [i, role] of order.slice(1).entries()) {
      const lower = order[i] ?? 'VIEWER';
      for (const p of permissions.filter((x) => roleGrants(lower, x))) {
        expect(roleGrants(role, p), `${role} must keep ${p} of ${lower}`).toBe(true);
      }
    }
  });

  it('lets an organisation officer keep units and people, and neither approve nor publish', () => {
    for (const p of ['unit:write', 'unit:plan', 'person:write', 'person:read-sensitive'] as const) {
      expect(roleGrants('ORGANISATION_OFFICER', p)).toBe(true);
    }
    for (const p of ['unit:approve', 'article:write', 'user:manage', 'audit:read'] as const) {
      expect(roleGrants('ORGANISATION_OFFICER', p)).toBe(false);
    }
  });

  it('keeps users, partners and the audit trail with the administrator', () => {
    for (const p of ['user:manage', 'partner:manage', 'audit:read'] as const) {
      expect(roleGrants('ADMINISTRATOR', p)).toBe(true);
      expect(roleGrants('EDITOR', p)).toBe(false);
    }
    expect(roleGrants('AUTHOR', 'article:publish')).toBe(false);
    expect(roleGrants('VIEWER', 'article:write')).toBe(false);
  });
});
