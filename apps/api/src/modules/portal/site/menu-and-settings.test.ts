import { describe, expect, it } from 'vitest';
import { ask, codeOf } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';

useDatabase();

async function staff(role: 'AUTHOR' | 'EDITOR') {
  return { cookie: (await makeStaff(role, (await makeOrgUnit()).id)).cookie };
}

const items = '{ name version items { label href children { label href children { label } } } }';
const read = `query ($name: String!) { menu(name: $name) ${items} }`;
const save = `mutation ($input: UpdateMenuInput!) { updateMenu(input: $input) { menu ${items} } }`;

describe('menu', () => {
  it('is saved as a whole and read as a tree, once per version', async () => {
    const editor = await staff('EDITOR');
    const empty = (await ask(read, { name: 'main' })).data.menu;
    expect(empty.items).toEqual([]);
    const children = [
      { label: 'Lịch sử', href: '/gioi-thieu/lich-su' },
      { label: 'Trung ương', href: 'https://vwu.example.vn' },
    ];
    const wanted = [
      { label: 'Giới  thiệu', href: '/gioi-thieu', children },
      { label: 'Tin', href: '/tin-tuc' },
    ];
    const input = { name: 'main', expectedVersion: empty.version, items: wanted };
    const { menu } = (await ask(save, { input }, editor)).data.updateMenu;
    expect(menu.items).toEqual([
      {
        label: 'Giới thiệu',
        href: '/gioi-thieu',
        children: children.map((c) => ({ ...c, children: [] })),
      },
      { label: 'Tin', href: '/tin-tuc', children: [] },
    ]);
    expect((await ask(read, { name: 'main' })).data.menu).toEqual(menu);
    expect(codeOf(await ask(save, { input }, editor))).toBe('CONFLICT');
    const next = { ...input, expectedVersion: menu.version };
    const both = [[], [{ label: 'B', href: '/b' }]].map((list) =>
      ask(save, { input: { ...next, items: list } }, editor),
    );
    expect((await Promise.all(both)).map(codeOf).sort()).toEqual(['CONFLICT', undefined]);
  });

  it('refuses strangers, authors, unknown menus, unsafe addresses and too many entries', async () => {
    const editor = await staff('EDITOR');
    const { version } = (await ask(read, { name: 'footer' })).data.menu;
    const good = { name: 'footer', expectedVersion: version, items: [{ label: 'A', href: '/a' }] };
    expect(codeOf(await ask(save, { input: good }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(save, { input: good }, await staff('AUTHOR')))).toBe('FORBIDDEN');
    const bad = [
      { ...good, name: 'left' },
      { ...good, items: [{ label: 'A', href: 'javascript:alert(1)' }] },
      { ...good, items: [{ label: 'A', href: '//evil.example' }] },
      { ...good, items: [{ label: '', href: '/a' }] },
      { ...good, items: Array(21).fill({ label: 'A', href: '/a' }) },
    ];
    for (const input of bad) {
      expect(codeOf(await ask(save, { input }, editor))).toBe('BAD_USER_INPUT');
    }
    expect((await ask(read, { name: 'footer' })).data.menu.items).toEqual([]);
  });
});

describe('siteSettings', () => {
  const show = '{ siteSettings { siteName organisationName email phone version } }';
  const change = /* GraphQL */ `
    mutation ($input: UpdateSiteSettingsInput!) {
      updateSiteSettings(input: $input) {
        siteSettings { siteName email weatherPlace weatherLatitude weatherLongitude version }
      }
    }
  `;
  const good = {
    expectedVersion: 0,
    siteName: 'Cổng Hội',
    organisationName: 'Hội LHPN tỉnh',
    phone: '(0235) 3 852 123',
    email: 'hoi@quangnam.example.vn',
  };

  it('are there before the first save, and change once per version', async () => {
    const editor = await staff('EDITOR');
    expect((await ask(show)).data.siteSettings).toMatchObject({ version: 0, organisationName: '' });
    const first = await ask(change, { input: good }, editor);
    expect(first.data.updateSiteSettings.siteSettings.version).toBe(1);
    expect(codeOf(await ask(change, { input: good }, editor))).toBe('CONFLICT');
    const second = { ...good, expectedVersion: 1, email: null };
    const { data } = await ask(change, { input: second }, editor);
    expect(data.updateSiteSettings.siteSettings).toMatchObject({ email: '', version: 2 });
    expect(codeOf(await ask(change, { input: second }, editor))).toBe('CONFLICT');
  });

  it('hold the place of the weather, whole or not at all', async () => {
    const editor = await staff('EDITOR');
    const { version } = (await ask(show)).data.siteSettings;
    const place = { weatherPlace: 'Đà Nẵng', weatherLatitude: 16.06, weatherLongitude: 108.22 };
    const asked = { ...good, expectedVersion: version, ...place };
    const { data } = await ask(change, { input: asked }, editor);
    expect(data.updateSiteSettings.siteSettings).toMatchObject(place);
    const refused: [object, string[]][] = [
      [{ weatherPlace: '' }, ['weatherPlace']],
      [{ weatherLatitude: null }, ['weatherLatitude']],
      [{ weatherPlace: 'Huế', weatherLongitude: null }, ['weatherLongitude']],
      [{ weatherLatitude: 108.22 }, ['weatherLatitude']],
      [{ weatherLongitude: 16.06 }, ['weatherLongitude']],
    ];
    for (const [fault, path] of refused) {
      const input = { ...asked, expectedVersion: version + 1, ...fault };
      const answer = await ask(change, { input }, editor);
      expect(answer.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(path);
    }
    const off = { ...good, expectedVersion: version + 1 };
    const after = (await ask(change, { input: off }, editor)).data.updateSiteSettings.siteSettings;
    expect(after).toMatchObject({ weatherPlace: '', weatherLatitude: null });
  });

  it('refuse strangers, authors and malformed parts', async () => {
    const editor = await staff('EDITOR');
    expect(codeOf(await ask(change, { input: good }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(change, { input: good }, await staff('AUTHOR')))).toBe('FORBIDDEN');
    for (const fault of [
      { siteName: ' ' },
      { email: 'hoi' },
      { phone: 'gọi tôi' },
      { address: 'a'.repeat(301) },
    ]) {
      const answer = await ask(change, { input: { ...good, ...fault } }, editor);
      expect(answer.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(Object.keys(fault));
    }
  });
});
