import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { makeAlbum } from '#test/album-factories.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';

useDatabase();

const one = /* GraphQL */ `
  query ($slug: String, $id: ID, $first: Int! = 20) {
    album(slug: $slug, id: $id) {
      id title takenOn photoCount
      cover { id }
      photos(first: $first) { caption alt ownAlt image { id } }
      viewerCan { update publish unpublish delete }
    }
  }
`;

async function staff(role: 'AUTHOR' | 'EDITOR') {
  const { id: orgUnitId } = await makeOrgUnit();
  return { orgUnitId, headers: { cookie: (await makeStaff(role, orgUnitId)).cookie } };
}

describe('album', () => {
  it('shows readers a published one, and in it only photos with a picture', async () => {
    const album = await makeAlbum({ takenOn: new Date('2016-11-18') });
    await db.photo.create({ data: { albumId: album.id, caption: 'Chờ ảnh', position: -1 } });
    const { data } = await ask(one, { slug: album.slug });
    expect(data.album).toMatchObject({
      takenOn: '2016-11-18',
      photoCount: 2,
      cover: { id: globalId('MediaFile', album.photos[0]?.mediaId ?? '') },
      viewerCan: { update: false, publish: false, unpublish: false, delete: false },
    });
    expect(data.album.photos.map((p: { caption: string }) => p.caption)).toEqual([
      'Ảnh 0',
      'Ảnh 1',
    ]);
    expect(data.album.photos[0].alt).toBe('Chị em trong ảnh 0');
    const byId = await ask(one, { id: data.album.id, first: 1 });
    expect(byId.data.album.photos).toHaveLength(1);
  });

  it('shows those who prepare it the captions that await their picture', async () => {
    const { orgUnitId, headers } = await staff('AUTHOR');
    const album = await makeAlbum({ orgUnitId, status: 'DRAFT', publishedAt: null }, 1);
    await db.photo.create({ data: { albumId: album.id, caption: 'Chờ ảnh', position: 9 } });
    const { data } = await ask(one, { slug: album.slug }, headers);
    expect(data.album.photoCount).toBe(2);
    expect(data.album.photos[1]).toEqual({
      caption: 'Chờ ảnh',
      alt: 'Chờ ảnh',
      ownAlt: '',
      image: null,
    });
    expect(data.album.viewerCan).toMatchObject({ update: true, publish: false });
  });

  it('tells what was written of a photo apart from what its file says of itself', async () => {
    const album = await makeAlbum();
    const [own, none] = album.photos;
    await db.photo.update({ where: { id: none?.id ?? '' }, data: { alt: '' } });
    const ids = [own, none].map((photo) => photo?.mediaId ?? '');
    await db.mediaFile.updateMany({ where: { id: { in: ids } }, data: { alt: 'Trong tệp' } });
    const { data } = await ask(one, { slug: album.slug });
    const told = data.album.photos.map(({ alt, ownAlt }: Record<string, string>) => [alt, ownAlt]);
    expect(told).toEqual([
      ['Chị em trong ảnh 0', 'Chị em trong ảnh 0'],
      ['Trong tệp', ''],
    ]);
  });

  it('is not found as a draft, by slug, id or node, nor are its photos', async () => {
    const album = await makeAlbum({ status: 'DRAFT' });
    const { headers } = await staff('EDITOR');
    const id = globalId('Album', album.id);
    const photo = globalId('Photo', album.photos[0]?.id ?? '');
    for (const who of [{}, headers]) {
      expect((await ask(one, { slug: album.slug }, who)).data.album).toBeNull();
      expect((await ask(one, { id }, who)).data.album).toBeNull();
      const nodes = await ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        { ids: [id, photo] },
        who,
      );
      expect([nodes.errors, nodes.data.nodes]).toEqual([undefined, [null, null]]);
    }
  });

  it('refuses neither or both of slug and id, and pages that are too long', async () => {
    const { slug } = await makeAlbum();
    expect(codeOf(await ask(one))).toBe('BAD_USER_INPUT');
    expect(codeOf(await ask(one, { slug, id: 'AAAA' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await ask(one, { slug, first: 201 }))).toBe('BAD_USER_INPUT');
    expect((await ask(one, { id: 'AAAA' })).data.album).toBeNull();
  });
});

describe('albums', () => {
  const list = /* GraphQL */ `
    query ($first: Int, $after: String, $filter: AlbumFilter, $orderBy: AlbumOrder! = PUBLISHED_AT_DESC) {
      albums(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        totalCount
        nodes { slug photoCount cover { id } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `;

  it('lists published ones for readers, newest first, page by page', async () => {
    const days = ['2031-01-01', '2031-01-03', '2031-01-02'];
    const made = [];
    for (const day of days) made.push(await makeAlbum({ publishedAt: new Date(day) }));
    const draft = await makeAlbum({ status: 'DRAFT', publishedAt: new Date('2031-02-01') });
    const first = (await ask(list, { first: 2 })).data.albums;
    expect(first.nodes.map((n: { slug: string }) => n.slug)).toEqual([
      made[1]?.slug,
      made[2]?.slug,
    ]);
    expect(first.totalCount).toBe(await db.album.count({ where: { status: 'PUBLISHED' } }));
    const next = (await ask(list, { first: 1, after: first.pageInfo.endCursor })).data.albums;
    expect(next.nodes[0].slug).toBe(made[0]?.slug);
    const everything = (await ask(list, { first: 100 })).data.albums;
    expect(JSON.stringify(everything)).not.toContain(draft.slug);
  });

  it('lets the back office find drafts by title and state', async () => {
    const { orgUnitId, headers } = await staff('AUTHOR');
    const draft = await makeAlbum({
      orgUnitId,
      status: 'DRAFT',
      publishedAt: null,
      title: 'Hội thi Nấu ăn',
    });
    const filter = { status: 'DRAFT', query: 'nấu ăn' };
    const variables = { filter, orderBy: 'UPDATED_AT_DESC' };
    const { data } = await ask(list, variables, headers);
    expect(data.albums.nodes.map((n: { slug: string }) => n.slug)).toEqual([draft.slug]);
    expect((await ask(list, variables)).data.albums.totalCount).toBe(0);
  });
});
