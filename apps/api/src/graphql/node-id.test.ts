import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { sign, useMasterSecret } from '#outside/secrets.ts';
import { decodeNodeId, encodeNodeId, localId } from './node-id.ts';

beforeAll(() => useMasterSecret(Buffer.alloc(32, 7)));

const uuid = '0198aa00-1234-7abc-8def-0123456789ab';

describe('node ids', () => {
  it.each([uuid, randomUUID(), '42', '1234567890123456', uuid.toUpperCase(), 'chữ:có#dấu', ''])(
    'give back %j',
    (id) => {
      const made = encodeNodeId('OrgUnit', id);
      expect(decodeNodeId(made)).toEqual({ typename: 'OrgUnit', id });
      expect(localId(made, 'OrgUnit')).toBe(id);
      expect(localId(made, 'Article')).toBeNull();
    },
  );

  it('are short for a UUID', () => {
    expect(encodeNodeId('OrgUnit', uuid)).toHaveLength(43);
  });

  it('of before, with the UUID written out, still open the same thing', () => {
    const name = `OrgUnit:${uuid}`;
    const before = Buffer.concat([sign('node-id', name).subarray(0, 8), Buffer.from(name)]);
    expect(localId(before.toString('base64url'), 'OrgUnit')).toBe(uuid);
  });

  it('are refused when any byte was changed, cut off or added', () => {
    for (const id of [uuid, '42']) {
      const bytes = Buffer.from(encodeNodeId('OrgUnit', id), 'base64url');
      for (let at = 0; at < bytes.length; at++) {
        const forged = Buffer.from(bytes);
        forged[at] = (forged[at] ?? 0) ^ 1;
        expect(decodeNodeId(forged.toString('base64url')), `byte ${at} of ${id}`).toBeNull();
        expect(decodeNodeId(bytes.subarray(0, at).toString('base64url'))).toBeNull();
      }
      expect(decodeNodeId(Buffer.concat([bytes, bytes]).toString('base64url'))).toBeNull();
      expect(decodeNodeId(`${encodeNodeId('OrgUnit', id)}=`)).toBeNull();
    }
    for (const odd of ['', 'AAAA', 'không', '#', ':']) expect(decodeNodeId(odd)).toBeNull();
  });

  it('are signed for one type only', () => {
    const own = Buffer.from(encodeNodeId('Person', uuid), 'base64url');
    const name = Buffer.from(encodeNodeId('Poll', uuid), 'base64url').subarray(8);
    const mixed = Buffer.concat([own.subarray(0, 8), name]);
    expect(decodeNodeId(mixed.toString('base64url'))).toBeNull();
  });
});
