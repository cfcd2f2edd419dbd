import { expect, it } from 'vitest';
import { emptyFiles, fixtureTree } from '../../test/fixture-tree.ts';
import { checkWordsInPlace } from './words-in-place.ts';

const check = (text: string, name = 'apps/admin/src/a.tsx') =>
  checkWordsInPlace(fixtureTree({ ...emptyFiles, [name]: text }));

it.each([
  ['a string', "refuse('Không có đơn vị này.');"],
  ['a sentence with a value', 'const text = `Có $' + '{count} bài`;'],
  ['the words of an element', 'const a = <p>Đóng</p>;'],
  ['the label of an element', 'const a = <Button label="Hủy bỏ" />;'],
  ['letters taken apart', "const a = 'Hu\u0309y';"],
  ['what is called a description outside of the API', "const a = { description: 'Mô tả' };"],
])('finds %s', (_, text) => {
  expect(check(text)).toHaveLength(1);
});

it.each([
  ['English', "refuse('No such unit – “x”.');"],
  ['a comment', '// Đơn vị\nconst a = 1;'],
  ['a pattern', 'const a = /đơn vị/;'],
])('leaves %s alone', (_, text) => {
  expect(check(text)).toEqual([]);
});

it('leaves the documentation of the API alone', () => {
  const name = 'apps/api/src/modules/a/a.type.ts';
  expect(check("t.field({ description: 'A unit (đơn vị).' });", name)).toEqual([]);
  expect(check("formInput({ descriptions: { unit: 'Its unit (đơn vị).' } });", name)).toEqual([]);
  expect(check("const unitDescription = 'A unit (đơn vị).';", name)).toEqual([]);
  expect(check("t.field({ message: 'Đơn vị' });", name)).toHaveLength(1);
});

it('leaves tests, content and names alone', () => {
  for (const name of [
    'apps/api/src/a.test.ts',
    'apps/web/e2e/a.ts',
    'prisma/seed/a.ts',
    'packages/domain/src/a.ts',
    'packages/localization/src/vi/a.ts',
  ])
    expect(check("const a = 'Đơn vị';", name)).toEqual([]);
});
