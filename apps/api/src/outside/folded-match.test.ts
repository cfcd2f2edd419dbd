import { beforeAll, expect, it } from 'vitest';
import { makeAlbum } from '#test/album-factories.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';
import { db } from './db.ts';
import { withText } from './folded-match.ts';

useDatabase();

let plan = '';
let duyen = '';

async function found(table: 'albums' | 'users', text: string): Promise<string[]> {
  return (await withText(table, text)).id?.in ?? [];
}

beforeAll(async () => {
  const unit = await makeOrgUnit();
  const title =
    'Kế hoạch 2021-2026, phòng chống Covid-19 tại TP.Tam Kỳ, xã Hoà Bình, ảnh duong-hoa.jpg';
  plan = (await makeAlbum({ orgUnitId: unit.id, title })).id;
  duyen = (await makeStaff('AUTHOR', unit.id)).user.id;
  await db.user.update({
    where: { id: duyen },
    data: { name: 'Lê Thị Duyên', email: 'kyduyen@hoi.example' },
  });
});

it.each([
  '2021 - 2026',
  '2021–2026',
  'covid 19',
  'duong hoa',
  'đường hoa jpg',
  'tam kì',
  'tam ky',
  'covid kế hoạch',
  'xã hòa b',
  'tam kỳ'.normalize('NFD'),
])('small lists find what stands there by “%s”', async (text) => {
  expect(await found('albums', text)).toEqual([plan]);
});

it.each(['ky', 'kyd', 'kyduyen@hoi', 'duyen le'])('an account is found by “%s”', async (text) => {
  expect(await found('users', text)).toEqual([duyen]);
});

it.each(['covid 2027', 'ho binh', '%', '–'])('nothing is found by “%s”', async (text) => {
  expect(await found('albums', text)).toEqual([]);
});
