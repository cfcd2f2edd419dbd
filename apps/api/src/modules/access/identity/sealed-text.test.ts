import { beforeAll, describe, expect, it } from 'vitest';
import { useMasterSecret } from '#outside/secrets.ts';
import { seal, unseal } from './sealed-text.ts';

beforeAll(() => useMasterSecret(Buffer.alloc(32, 7)));

describe('seal', () => {
  it('opens for the same purpose and row only', () => {
    const sealed = seal('totp', 'user-1', 'BÍ MẬT');
    expect(sealed).not.toContain('BÍ MẬT');
    expect(unseal('totp', 'user-1', sealed)).toBe('BÍ MẬT');
    expect(() => unseal('totp', 'user-2', sealed)).toThrow();
    expect(() => unseal('other', 'user-1', sealed)).toThrow();
  });

  it('never looks the same twice, and notices a changed byte', () => {
    const sealed = seal('totp', 'user-1', 'x');
    expect(seal('totp', 'user-1', 'x')).not.toBe(sealed);
    const bytes = Buffer.from(sealed, 'base64url');
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    expect(() => unseal('totp', 'user-1', bytes.toString('base64url'))).toThrow();
  });
});
