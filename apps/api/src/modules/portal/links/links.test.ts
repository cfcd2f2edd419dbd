import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';
import { whileHeld } from '#test/while-held.ts';

useDatabase();

const list = '{ siteLinkGroups { name links { title url } } }';
const createGroup =
  'mutation ($input: CreateSiteLinkGroupInput!) { createSiteLinkGroup(input: $input) { siteLinkGroup { id version } } }';
const updateGroup =
  'mutation ($input: UpdateSiteLinkGroupInput!) { updateSiteLinkGroup(input: $input) { siteLinkGroup { name version } } }';
const deleteGroup =
  'mutation ($input: DeleteSiteLinkGroupInput!) { deleteSiteLinkGroup(input: $input) { deletedId } }';
const createLink =
  'mutation ($input: CreateSiteLinkInput!) { createSiteLink(input: $input) { siteLink { id url opensNewPage group { name } } } }';
const updateLink =
  'mutation ($input: UpdateSiteLinkInput!) { updateSiteLink(input: $input) { siteLink { title group { name } version } } }';
const deleteLink =
  'mutation ($input: DeleteSiteLinkInput!) { deleteSiteLink(input: $input) { deletedId } }';

async function staff(role: 'AUTHOR' | 'EDITOR') {
  return { cookie: (await makeStaff(role, (await makeOrgUnit()).id)).cookie };
}

async function makeGroup(name: string, position = 0) {
  const group = await db.siteLinkGroup.create({ data: { name, position } });
  return { ...group, globalId: globalId('SiteLinkGroup', group.id) };
}

describe('groups and links', () => {
  it('are written by editors and read by everybody in their order', async () => {
    const editor = await staff('EDITOR');
    const { data } = await ask(createGroup, { input: { name: 'Cơ quan', position: 1 } }, editor);
    const group = data.createSiteLinkGroup.siteLinkGroup;
    await makeGroup('Trung ương', 0);
    for (const [title, url, position] of [
      ['Hai', 'https://phunu.example.vn/tin?x=1', 2],
      ['Một', 'HTTP://vwu.example.vn', 1],
    ]) {
      const input = { group: group.id, title, url, position };
      const { siteLink } = (await ask(createLink, { input }, editor)).data.createSiteLink;
      expect(siteLink).toMatchObject({ url, opensNewPage: true, group: { name: 'Cơ quan' } });
    }
    expect((await ask(list)).data.siteLinkGroups).toEqual([
      { name: 'Trung ương', links: [] },
      {
        name: 'Cơ quan',
        links: [
          { title: 'Một', url: 'HTTP://vwu.example.vn' },
          { title: 'Hai', url: 'https://phunu.example.vn/tin?x=1' },
        ],
      },
    ]);
    const events = await db.outboxEvent.findMany({ select: { tags: true } });
    expect(events.map(({ tags }) => tags)).toEqual([
      ['site-links'],
      ['site-links'],
      ['site-links'],
    ]);
  });

  it('change once per version, move between groups, and go with their group', async () => {
    const editor = await staff('EDITOR');
    const [from, to] = [await makeGroup('Nguồn'), await makeGroup('Đích')];
    const link = await db.siteLink.create({
      data: { groupId: from.id, title: 'A', url: 'https://a.example' },
    });
    const id = globalId('SiteLink', link.id);
    const input = {
      id,
      expectedVersion: 1,
      group: to.globalId,
      title: 'B',
      url: 'https://b.example',
    };
    const moved = (await ask(updateLink, { input }, editor)).data.updateSiteLink.siteLink;
    expect(moved).toEqual({ title: 'B', group: { name: 'Đích' }, version: 2 });
    expect(codeOf(await ask(updateLink, { input }, editor))).toBe('CONFLICT');
    const stale = { id, expectedVersion: 1 };
    expect(codeOf(await ask(deleteLink, { input: stale }, editor))).toBe('CONFLICT');
    const rename = { id: to.globalId, expectedVersion: 1, name: 'Đích mới' };
    const renamed = await ask(updateGroup, { input: rename }, editor);
    expect(renamed.data.updateSiteLinkGroup.siteLinkGroup).toEqual({
      name: 'Đích mới',
      version: 2,
    });
    expect(codeOf(await ask(updateGroup, { input: rename }, editor))).toBe('CONFLICT');
    const old = { id: to.globalId, expectedVersion: 1 };
    expect(codeOf(await ask(deleteGroup, { input: old }, editor))).toBe('CONFLICT');
    await ask(deleteGroup, { input: { ...old, expectedVersion: 2 } }, editor);
    expect(await db.siteLink.count({ where: { id: link.id } })).toBe(0);
    const again = { id, expectedVersion: 2 };
    expect(codeOf(await ask(deleteLink, { input: again }, editor))).toBe('NOT_FOUND');
  });

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.vn',
    '//evil.example',
    '/duong-dan',
    'https://vwu.vn@evil.example',
    'https://',
    '',
    `https://a.example/${'a'.repeat(2000)}`,
  ])('refuse the address %s', async (url) => {
    const editor = await staff('EDITOR');
    const { globalId: group } = await makeGroup('Nhóm');
    const answer = await ask(createLink, { input: { group, title: 'A', url } }, editor);
    expect(answer.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['url']);
  });

  it('refuse strangers, authors, unknown groups, forged ids and empty names', async () => {
    const [editor, author] = [await staff('EDITOR'), await staff('AUTHOR')];
    const { globalId: group, id: groupId } = await makeGroup('Giữ nguyên');
    const row = { groupId, title: 'A', url: 'https://a.example' };
    const link = globalId('SiteLink', (await db.siteLink.create({ data: row })).id);
    const fields = { title: 'B', url: 'https://b.example' };
    const attempts = [
      [createGroup, { name: 'X' }],
      [updateGroup, { id: group, expectedVersion: 1, name: 'X' }],
      [deleteGroup, { id: group, expectedVersion: 1 }],
      [createLink, { group, ...fields }],
      [updateLink, { id: link, expectedVersion: 1, ...fields }],
      [deleteLink, { id: link, expectedVersion: 1 }],
    ] as const;
    for (const [mutation, input] of attempts) {
      expect(codeOf(await ask(mutation, { input }))).toBe('UNAUTHENTICATED');
      expect(codeOf(await ask(mutation, { input }, author))).toBe('FORBIDDEN');
      if ('id' in input) {
        const forged = { ...input, id: input.id === group ? link : group };
        expect(codeOf(await ask(mutation, { input: forged }, editor))).toBe('NOT_FOUND');
      }
    }
    const nowhere = await ask(createLink, { input: { group: link, ...fields } }, editor);
    expect(nowhere.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['group']);
    expect(codeOf(await ask(createGroup, { input: { name: ' ' } }, editor))).toBe('BAD_USER_INPUT');
    expect(await db.siteLink.count({ where: { groupId } })).toBe(1);
  });
});

it('says that somebody was first when the group of a link goes at that very moment', async () => {
  const editor = await staff('EDITOR');
  const { id, globalId: group } = await makeGroup('Cơ quan');
  const input = { group, title: 'Một', url: 'https://phunu.example.vn' };
  const answer = await whileHeld(
    (tx) => tx.siteLinkGroup.delete({ where: { id } }),
    () => ask(createLink, { input }, editor),
  );
  expect(codeOf(answer)).toBe('CONFLICT');
});
