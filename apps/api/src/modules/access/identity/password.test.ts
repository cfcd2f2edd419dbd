import { describe, expect, it } from 'vitest';
import {
  generatePassword,
  hashPassword,
  refuseTellingPassword,
  verifyPassword,
} from './password.ts';

describe('verifyPassword', () => {
  it('knows the password by its argon2id hash', async () => {
    const stored = await hashPassword('hoa sen nở giữa đồng');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(stored, 'hoa sen nở giữa đồng', 'known')).toBe(true);
    expect(await verifyPassword(stored, 'hoa sen nở giữa ruộng', 'known')).toBe(false);
  });

  it('refuses without an account, even the stand-in password', async () => {
    expect(await verifyPassword(null, 'no account has this password', 'stranger')).toBe(false);
    expect(await verifyPassword('no hash at all', 'no account has this password', 'known')).toBe(
      false,
    );
  });
});

describe('passwords', () => {
  it('are made new each time', () => {
    expect(generatePassword()).toMatch(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/);
    expect(generatePassword()).not.toBe(generatePassword());
  });

  it('may not be the name or the address', () => {
    const person = { email: 'nguyenthihoa@hoi.test', name: 'Nguyễn Thị Hoa' };
    expect(() => refuseTellingPassword('Nguyễn Thị Hoa 1', person, 'password')).toThrow();
    expect(() => refuseTellingPassword('nguyenthihoa@hoi.test', person, 'password')).toThrow();
    expect(() => refuseTellingPassword('xuồng ba lá qua sông', person, 'password')).not.toThrow();
  });
});
