import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';

useDatabase();

const set = /* GraphQL */ `
  mutation ($input: SetUnitContactInput!) {
    setUnitContact(input: $input) { orgUnit { contact { address phone email version } } }
  }
`;

describe('setUnitContact', () => {
  it('says how to reach a unit, once per version', async () => {
    const { province, district } = await makeTree();
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const input = {
      id: globalId('OrgUnit', district.id),
      expectedVersion: 0,
      address: ' 12  Trần Phú, Tam Kỳ ',
      phone: '0235.3852.717',
      email: 'Hoi@Example.vn',
    };
    const contact = {
      address: '12 Trần Phú, Tam Kỳ',
      phone: '0235.3852.717',
      email: 'hoi@example.vn',
      version: 1,
    };
    const first = await ask(set, { input }, headers);
    expect(first.data.setUnitContact.orgUnit.contact).toEqual(contact);
    expect(codeOf(await ask(set, { input }, headers))).toBe('CONFLICT');
    const next = { ...input, expectedVersion: 1, phone: null };
    expect((await ask(set, { input: next }, headers)).data.setUnitContact.orgUnit.contact).toEqual({
      ...contact,
      phone: '',
      version: 2,
    });
    const skipped = { ...input, expectedVersion: 3 };
    expect(codeOf(await ask(set, { input: skipped }, headers))).toBe('CONFLICT');
    const read = await ask(`{ orgUnit(slug: "${district.slug}") { contact { email } } }`);
    expect(read.data.orgUnit.contact).toEqual({ email: 'hoi@example.vn' });
    const audit = await db.auditEntry.count({ where: { action: 'set-unit-contact' } });
    expect(audit).toBe(2);
  });

  it('lets one of two who write at once win', async () => {
    const { province } = await makeTree();
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const input = { id: globalId('OrgUnit', province.id), expectedVersion: 0, phone: '0905123456' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => ask(set, { input }, headers)));
    const codes = answers.map(codeOf);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(3);
  });

  it('refuses anonymous readers, lower roles, other units and malformed values', async () => {
    const { province, district, other } = await makeTree();
    const { headers } = await signedIn('ADMINISTRATOR', district.id);
    const editor = await signedIn('EDITOR', province.id);
    const right = { id: globalId('OrgUnit', district.id), expectedVersion: 0, phone: '' };
    const code = async (changed: object, as: Record<string, string> = headers) =>
      codeOf(await ask(set, { input: { ...right, ...changed } }, as));
    expect(await code({}, {})).toBe('UNAUTHENTICATED');
    expect(await code({}, editor.headers)).toBe('FORBIDDEN');
    expect(await code({ id: globalId('OrgUnit', other.id) })).toBe('FORBIDDEN');
    expect(await code({ id: globalId('OrgUnit', province.id) })).toBe('FORBIDDEN');
    expect(await code({ id: 'AAAA' })).toBe('NOT_FOUND');
    expect(await code({ phone: '113' })).toBe('BAD_USER_INPUT');
    expect(await code({ email: 'hoi@' })).toBe('BAD_USER_INPUT');
    expect(await code({ address: 'x'.repeat(301) })).toBe('BAD_USER_INPUT');
    expect(await code({ expectedVersion: -1 })).toBe('BAD_USER_INPUT');
    expect(await code({ expectedVersion: 1 })).toBe('CONFLICT');
    expect(await db.orgUnitContact.count({ where: { unitId: district.id } })).toBe(0);
  });
});
