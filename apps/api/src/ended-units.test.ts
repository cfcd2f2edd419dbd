import type { Role } from '@hoi/domain/roles';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { today } from '#outside/today.ts';
import { makeAlbum } from '#test/album-factories.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeCategory, makeOrgUnit, unique } from '#test/factories.ts';
import { asStaff } from '#test/people-factories.ts';
import { applied, makeCommunes } from '#test/plan-factories.ts';
import { asFile, makeMedia, makePicture, upload, useUploads } from '#test/uploads.ts';

useDatabase();
useUploads();

type Headers = Record<string, string>;

/** What a unit leaves behind when it ends. */
async function fill(unitId: string) {
  const at = { orgUnitId: unitId };
  const contact = { unitId, phone: '0235 3851 111', updatedAt: new Date() };
  await db.orgUnitContact.create({ data: contact });
  const draft = { ...at, status: 'DRAFT', publishedAt: null } as const;
  const text = 'Chị em cùng nhau.';
  const content = [{ type: 'paragraph', content: [{ type: 'text', text }] }];
  return {
    unitId,
    article: await makeArticle(at),
    draft: await makeArticle({ ...draft, body: { type: 'doc', content }, bodyText: text }),
    album: await makeAlbum(at),
    draftAlbum: await makeAlbum(draft),
    media: await makeMedia(unitId),
    editor: await asStaff('EDITOR', unitId),
  };
}
type Left = Awaited<ReturnType<typeof fill>>;

/** Units that ended today: merged (roles follow), split (roles end) and dissolved, with their successors. */
async function makeEnds() {
  const { root, province, communes } = await makeCommunes(4);
  const [merged, alsoMerged, divided, dissolved] = communes;
  const left = {
    merged: await fill(merged.id),
    split: await fill(divided.id),
    dissolved: await fill(dissolved.id),
  };
  const place = { unitKind: 'COMMUNE', parent: province.id } as const;
  const fresh = (ref: string) =>
    ({ kind: 'CREATE', ref, name: `Xã ${unique('Mới')}`, ...place }) as const;
  const { created } = await applied(today(), [
    fresh('new:whole'),
    fresh('new:half'),
    fresh('new:rest'),
    { kind: 'MERGE', units: [merged.id, alsoMerged.id], into: 'new:whole', roles: 'FOLLOW' },
    { kind: 'SPLIT', unit: divided.id, parts: [{ unit: 'new:half' }, { unit: 'new:rest' }] },
    { kind: 'DISSOLVE', unit: dissolved.id },
  ]);
  const successors = { merged: created['new:whole'], split: created['new:half'] };
  return { root, province, left, successors };
}

let test: Awaited<ReturnType<typeof makeEnds>>;
let as: Record<'province' | 'heir' | 'chief' | 'neighbour', Headers>;
let category: string;

beforeAll(async () => {
  test = await makeEnds();
  const heirs = test.successors.merged ?? '';
  const far = await makeOrgUnit({ parentId: test.root.id, kind: 'PROVINCE' });
  const staff = (role: Role, unitId: string) => asStaff(role, unitId);
  as = {
    province: await staff('EDITOR', test.province.id),
    heir: await staff('EDITOR', heirs),
    chief: await staff('ADMINISTRATOR', test.province.id),
    neighbour: await staff('ADMINISTRATOR', far.id),
  };
  category = globalId('Category', (await makeCategory()).id);
});

const ends = ['merged', 'split', 'dissolved'] as const;
const edit =
  'mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { article { title version } } }';
const publish =
  'mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { article { slug } } }';
const retitle =
  'mutation ($input: UpdateAlbumInput!) { updateAlbum(input: $input) { album { title } } }';
const describeFile =
  'mutation ($input: UpdateMediaInput!) { updateMedia(input: $input) { mediaFile { alt } } }';
const read = /* GraphQL */ `
  query ($article: ID!, $draft: ID!, $album: ID!, $draftAlbum: ID!, $media: ID!) {
    nodes(ids: [$article, $draft, $album, $draftAlbum, $media]) { id }
  }
`;

const things = (left: Left) => ({
  article: globalId('Article', left.article.id),
  draft: globalId('Article', left.draft.id),
  album: globalId('Album', left.album.id),
  draftAlbum: globalId('Album', left.draftAlbum.id),
  media: globalId('MediaFile', left.media.id),
});

async function seen(left: Left, headers: Headers): Promise<string[]> {
  const ids = things(left);
  const { nodes } = (await ask(read, ids, headers)).data;
  return Object.entries(ids).flatMap(([name, id]) =>
    nodes.some((node: { id: string } | null) => node?.id === id) ? [name] : [],
  );
}

/** How each attempt to change what was left comes out. */
async function changes(left: Left, headers: Headers): Promise<(string | undefined)[]> {
  const { draft, draftAlbum, media } = things(left);
  const versions = {
    draft: (await db.article.findUniqueOrThrow({ where: { id: left.draft.id } })).version,
    album: (await db.album.findUniqueOrThrow({ where: { id: left.draftAlbum.id } })).version,
    media: (await db.mediaFile.findUniqueOrThrow({ where: { id: left.media.id } })).version,
  };
  const asked: [string, object][] = [
    [edit, { id: draft, expectedVersion: versions.draft, title: 'Đổi tên' }],
    [retitle, { id: draftAlbum, expectedVersion: versions.album, title: 'Đổi tên' }],
    [describeFile, { id: media, expectedVersion: versions.media, alt: 'Mô tả' }],
  ];
  const codes: (string | undefined)[] = [];
  for (const [query, input] of asked) codes.push(codeOf(await ask(query, { input }, headers)));
  return codes;
}

describe.each(ends)('what a unit that was %s left', (end) => {
  it('stays public where it was', async () => {
    expect(await seen(test.left[end], {})).toEqual(['article', 'album']);
    const { slug } = await db.orgUnit.findUniqueOrThrow({
      where: { id: test.left[end].unitId },
    });
    const question = `{ orgUnit(slug: "${slug}") { alive contact { phone } articles { nodes { slug } } } }`;
    expect((await ask(question)).data.orgUnit).toEqual({
      alive: false,
      contact: { phone: '0235 3851 111' },
      articles: { nodes: [{ slug: test.left[end].article.slug }] },
    });
  });

  it('goes on in the hands of the superior', async () => {
    const left = test.left[end];
    expect(await seen(left, as.province)).toEqual([
      'article',
      'draft',
      'album',
      'draftAlbum',
      'media',
    ]);
    expect(await changes(left, as.province)).toEqual([undefined, undefined, undefined]);
  });

  it('is no affair of those who were its editors, of the successors’ or of a neighbour', async () => {
    const left = test.left[end];
    for (const headers of [left.editor, as.heir, as.neighbour]) {
      expect(await seen(left, headers)).toEqual(['article', 'album']);
      for (const code of await changes(left, headers)) {
        expect(['NOT_FOUND', 'FORBIDDEN']).toContain(code);
      }
    }
  });

  it('takes nothing new, from anybody', async () => {
    const { unitId } = test.left[end];
    const orgUnit = globalId('OrgUnit', unitId);
    const attempts: [string, string, object][] = [
      ['createArticle', 'CreateArticleInput', { title: 'Bài mới', category, orgUnit }],
      ['createAlbum', 'CreateAlbumInput', { title: 'Album mới', orgUnit }],
      ['createPoll', 'CreatePollInput', { question: 'Có?', options: ['Có', 'Không'], orgUnit }],
    ];
    const counts = () =>
      Promise.all([
        db.article.count(),
        db.album.count(),
        db.poll.count(),
        db.mediaFile.count(),
        db.orgUnitVersion.count(),
        db.roleGrant.count(),
      ]);
    const before = await counts();
    for (const [headers, code] of [
      [as.province, 'BAD_USER_INPUT'],
      [as.heir, 'FORBIDDEN'],
    ] as const) {
      for (const [name, type, input] of attempts) {
        const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
        expect([name, codeOf(await ask(query, { input }, headers))]).toEqual([name, code]);
      }
      const picture = asFile(await makePicture(40, 40).png().toBuffer(), 'anh.png');
      expect(codeOf(await upload(picture, unitId, headers))).toBe(code);
    }
    const unit = { parentId: orgUnit, name: 'Chi hội Một', kind: 'BRANCH', basis: 'RESIDENCE' };
    const makeUnit =
      'mutation ($input: CreateOrgUnitInput!) { createOrgUnit(input: $input) { __typename } }';
    expect(codeOf(await ask(makeUnit, { input: unit }, as.chief))).toBe('BAD_USER_INPUT');
    const account = { name: 'Hồ Thị Mới', email: `${unique('moi')}@hoi.test` };
    const grants = [{ orgUnitId: orgUnit, role: 'AUTHOR' }];
    const makeUser =
      'mutation ($input: CreateUserInput!) { createUser(input: $input) { __typename } }';
    expect(codeOf(await ask(makeUser, { input: { ...account, grants } }, as.chief))).toBe(
      'BAD_USER_INPUT',
    );
    expect(await counts()).toEqual(before);
  });

  it('keeps its contact to be corrected from above, not from beside', async () => {
    const { unitId } = test.left[end];
    const set =
      'mutation ($input: SetUnitContactInput!) { setUnitContact(input: $input) { __typename } }';
    const stored = () => db.orgUnitContact.findUniqueOrThrow({ where: { unitId } });
    const { version } = await stored();
    const input = { id: globalId('OrgUnit', unitId), expectedVersion: version, phone: '' };
    for (const headers of [as.province, as.heir, as.neighbour]) {
      expect(codeOf(await ask(set, { input }, headers))).toBe('FORBIDDEN');
    }
    expect((await stored()).phone).toBe('0235 3851 111');
    expect(codeOf(await ask(set, { input }, as.chief))).toBeUndefined();
    expect((await stored()).phone).toBe('');
  });
});

describe('articles', () => {
  it('are not moved to a unit that ended, and leave one for a successor', async () => {
    const { left, successors } = test;
    const story = await makeArticle({ orgUnitId: test.province.id });
    const move = (id: string, expectedVersion: number, unitId: string) =>
      ask(
        edit,
        {
          input: {
            id: globalId('Article', id),
            expectedVersion,
            orgUnit: globalId('OrgUnit', unitId),
          },
        },
        as.province,
      );
    expect(codeOf(await move(story.id, 1, left.merged.unitId))).toBe('BAD_USER_INPUT');
    expect(await db.article.findUnique({ where: { id: story.id } })).toMatchObject({
      version: 1,
      orgUnitId: test.province.id,
    });
    const { draft } = left.merged;
    const { version } = await db.article.findUniqueOrThrow({ where: { id: draft.id } });
    expect(codeOf(await move(draft.id, version, successors.merged ?? ''))).toBeUndefined();
    expect(await seen(left.merged, as.heir)).toEqual(['article', 'draft', 'album']);
  });

  it('of a unit that ended are published from above and found at the successor', async () => {
    const { draft } = test.left.split;
    const input = { id: globalId('Article', draft.id) };
    expect(codeOf(await ask(publish, { input }, as.heir))).toBe('NOT_FOUND');
    const { data } = await ask(publish, { input }, as.province);
    const { slug } = data.publishArticle.article;
    const heir = globalId('OrgUnit', test.successors.split ?? '');
    const list = await ask(
      'query ($id: ID!) { orgUnit(id: $id) { articles { nodes { slug } } } }',
      { id: heir },
    );
    const found = list.data.orgUnit.articles.nodes.map((node: { slug: string }) => node.slug);
    expect(found.sort()).toEqual([slug, test.left.split.article.slug].sort());
  });
});

describe('roles', () => {
  it('follow a merger where that was decided, and end elsewhere', async () => {
    const question = '{ viewer { permissions roles { role orgUnit { id } } } }';
    const roles = async (headers: Headers) =>
      (await ask(question, {}, headers)).data.viewer.roles.map(
        ({ orgUnit }: { orgUnit: { id: string } }) => orgUnit.id,
      );
    const { left, successors } = test;
    expect(await roles(left.merged.editor)).toEqual([globalId('OrgUnit', successors.merged ?? '')]);
    expect(await roles(left.split.editor)).toEqual([]);
    expect(await roles(left.dissolved.editor)).toEqual([]);
    const picture = asFile(await makePicture(40, 40).png().toBuffer(), 'anh.png');
    const done = await upload(picture, successors.merged ?? '', left.merged.editor);
    expect(done.errors).toBeUndefined();
  });
});
