import { beforeAll, describe, expect, it } from 'vitest';
import { makeAlbum } from '#test/album-factories.ts';
import { ask } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';
import { makePoll } from '#test/poll-factories.ts';
import { makeMedia } from '#test/uploads.ts';

useDatabase();

const lists = {
  albums: 'query ($q: String) { found: albums(filter: { query: $q }) { totalCount } }',
  polls: 'query ($q: String) { found: polls(filter: { query: $q }) { totalCount } }',
  mediaFiles: 'query ($q: String) { found: mediaFiles(filter: { query: $q }) { totalCount } }',
};
let headers: Record<string, string> = {};

beforeAll(async () => {
  const { id: orgUnitId } = await makeOrgUnit();
  headers = { cookie: (await makeStaff('EDITOR', orgUnitId)).cookie };
  await makeAlbum({ orgUnitId, title: 'Đường hoa Tam Kỳ 100%' }, 0);
  await makePoll({ orgUnitId, question: 'Chị em thích đường hoa nào, 100% hay một nửa?' });
  await makeMedia(orgUnitId, { alt: 'Đường hoa ở thôn, 100% hoa giấy' });
  await makeMedia(orgUnitId, { alt: 'Chợ quê' });
});

describe.each(Object.entries(lists))('the text filter of %s', (_name, query) => {
  const count = async (q: string) => {
    const answer = await ask(query, { q }, headers);
    expect(answer.errors).toBeUndefined();
    return answer.data.found.totalCount;
  };

  it.each([
    'đường hoa',
    'duong hoa',
    ' ĐƯỜNG HOA ',
    'Đường hoa'.normalize('NFD'),
    'Ðường\u00a0hoa',
    '100%',
  ])('finds by “%s”', async (q) => {
    expect(await count(q)).toBe(1);
  });

  it.each(['đường hoa cúc', '_uong hoa', '%hoa%cuc%', '\\'])('finds nothing by “%s”', async (q) => {
    expect(await count(q)).toBe(0);
  });

  it('is no filter when there is nothing in it', async () => {
    expect(await count('  ')).toBeGreaterThan(0);
  });
});
