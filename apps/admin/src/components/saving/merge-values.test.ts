import { type FormSchema, keptValue } from '@hoi/validation/form-rules';
import { createAlbumInput, updatePhotoInput } from '@hoi/validation/newsroom/album';
import { createArticleInput } from '@hoi/validation/newsroom/article';
import { siteLinkGroupForm } from '@hoi/validation/portal/link';
import { describe, expect, it } from 'vitest';
import { record as fieldsOf } from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';
import { disputedNames, isSame, mergeValues, typedPart } from './merge-values.ts';

const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

const keptBy = (rules: FormSchema) => (values: FormValues) => fieldsOf(keptValue(rules, values));
const keptOf = keptBy(createArticleInput);

describe('mergeValues', () => {
  it('takes what the server made of what was sent, and keeps what was typed since', () => {
    const sent = { title: 'Tết', slug: 'Tết đến', version: 3, summary: '' };
    const merged = mergeValues(
      {
        common: sent,
        mine: { ...sent, title: 'Tết sum vầy' },
        theirs: { ...sent, slug: 'tet-den', version: 4, status: 'DRAFT' },
      },
      keptOf,
    );
    expect(merged).toEqual({
      title: 'Tết sum vầy',
      slug: 'tet-den',
      summary: '',
      version: 4,
      status: 'DRAFT',
    });
  });

  it('gives rows their ids while somebody types in one of them', () => {
    const sent = { options: [{ text: 'Có' }, { text: 'Khôn' }] };
    const merged = mergeValues(
      {
        common: sent,
        mine: { options: [{ text: 'Có' }, { text: 'Không' }] },
        theirs: {
          options: [
            { id: '1', text: 'Có' },
            { id: '2', text: 'Khôn' },
          ],
        },
      },
      keptOf,
    );
    expect(merged.options).toEqual([
      { id: '1', text: 'Có' },
      { id: '2', text: 'Không' },
    ]);
  });

  it('knows a new row again whose text the server stored clean', () => {
    const byLinks = keptBy(siteLinkGroupForm);
    const typed = { links: [{ title: 'Báo\u00a0Phụ nữ  Việt Nam ' }] };
    const merged = mergeValues(
      {
        common: typed,
        mine: typed,
        theirs: { links: [{ id: '1', title: 'Báo Phụ nữ Việt Nam' }] },
      },
      byLinks,
    );
    expect(merged.links).toEqual([{ id: '1', title: 'Báo Phụ nữ Việt Nam' }]);
    const mine = { links: [{ title: 'Báo\u00a0Phụ nữ  Thủ đô' }] };
    const theirs = { links: [{ id: '1', title: 'Báo Phụ nữ Việt Nam' }] };
    expect(mergeValues({ common: typed, mine, theirs }, byLinks).links).toEqual([
      { id: '1', title: 'Báo\u00a0Phụ nữ  Thủ đô' },
    ]);
  });

  it.each([
    ['joined, a row of somebody else', 'Sáng nay.\nChiều nay.', 'Sáng nay. Chiều nay.', undefined],
    ['as the server writes them, its own', 'Sáng nay.\r\nChiều nay.', 'Sáng nay.\nChiều nay.', '1'],
  ])('takes a new row whose lines are %s', (_case, text, stored, id) => {
    const albums = keptBy(createAlbumInput.extend({ parts: createAlbumInput.array() }));
    const common = { parts: [{ description: text }] };
    const mine = { parts: [{ description: `${text} Tối nay.` }] };
    const theirs = { parts: [{ id: '1', description: stored }] };
    const merged = mergeValues({ common, mine, theirs }, albums);
    expect(merged.parts).toEqual([{ id, ...mine.parts[0] }]);
  });

  it('keeps a list that has grown since, and a text as a whole', () => {
    const grown = mergeValues(
      {
        common: { tags: ['a'] },
        mine: { tags: ['a', 'b'] },
        theirs: { tags: ['A'] },
      },
      keptOf,
    );
    expect(grown.tags).toEqual(['a', 'b']);
    const typed = mergeValues(
      {
        common: { body: paragraph('Một') },
        mine: { body: paragraph('Một hai') },
        theirs: { body: paragraph('Ba') },
      },
      keptOf,
    );
    expect(typed.body).toEqual(paragraph('Một hai'));
  });
});

describe('a list that the server gives in its own order', () => {
  it('neither brings a word back that was taken out, nor loses one', () => {
    const merged = mergeValues(
      {
        common: { tags: ['phụ nữ', 'bình đẳng'] },
        mine: { tags: ['phụ nữ', 'việc làm'] },
        theirs: { tags: ['bình đẳng', 'phụ nữ'] },
      },
      keptOf,
    );
    expect(merged.tags).toEqual(['phụ nữ', 'việc làm']);
  });

  it('has its rows told apart by their ids, not by their places', () => {
    const row = (id: string, text: string, more = {}) => ({ id, text, ...more });
    const merged = mergeValues(
      {
        common: { links: [row('1', 'Báo'), row('2', 'Đài')] },
        mine: { links: [row('1', 'Báo Phụ nữ'), row('2', 'Đài')] },
        theirs: { links: [row('2', 'Đài', { clicks: 4 }), row('1', 'Báo', { clicks: 9 })] },
      },
      keptOf,
    );
    expect(merged.links).toEqual([
      row('1', 'Báo Phụ nữ', { clicks: 9 }),
      row('2', 'Đài', { clicks: 4 }),
    ]);
  });

  it('keeps new rows as typed when the server has put them elsewhere', () => {
    const merged = mergeValues(
      {
        common: { options: [{ text: 'Không' }, { text: 'Có' }] },
        mine: { options: [{ text: 'Không biết' }, { text: 'Có' }] },
        theirs: {
          options: [
            { id: '1', text: 'Có' },
            { id: '2', text: 'Không' },
          ],
        },
      },
      keptOf,
    );
    expect(merged.options).toEqual([{ text: 'Không biết' }, { text: 'Có' }]);
  });
});

describe('disputedNames', () => {
  it('names only what both changed, and differently', () => {
    const common = { title: 'a', summary: 'a', source: 'a', byline: { name: 'a' } };
    const mine = { title: 'b', summary: 'b', source: 'a', byline: { name: 'b' } };
    const theirs = { title: 'c', summary: 'b', source: 'c', byline: { name: 'a' } };
    expect(disputedNames({ common, mine, theirs }, keptOf)).toEqual(['title']);
  });
});

describe('what the server makes of a text', () => {
  it('is nobody else’s change, and does not come between', () => {
    const common = { body: 'a ', title: 'a' };
    const served = { body: 'a', title: 'a' };
    const theirs = { body: 'a', title: 'b' };
    const mine = { body: 'a b', title: 'a' };
    expect(disputedNames({ common, mine, theirs, served }, keptOf)).toEqual([]);
    expect(mergeValues({ common, mine, theirs, served }, keptOf)).toEqual({
      body: 'a b',
      title: 'b',
    });
    const still = mergeValues({ common, mine: { ...common }, theirs, served }, keptOf);
    expect(still).toEqual({ body: 'a ', title: 'b' });
  });

  it('is not told as a colleague’s when the form went on from what it had sent', () => {
    const sent = { caption: 'Hội\u00a0viên  trồng cây ' };
    const mine = { caption: 'Hội\u00a0viên  trồng cây ở đồi' };
    const theirs = { caption: 'Hội viên trồng cây' };
    const sides = { common: sent, mine, theirs, served: sent };
    expect(disputedNames(sides, keptBy(updatePhotoInput))).toEqual([]);
  });
});

describe('the lines of a text', () => {
  const one = 'Sáng nay. Chiều nay.';
  const two = 'Sáng nay.\nChiều nay.';
  const mine = { title: `${one} Tối nay.`, summary: `${one} Tối nay.` };
  const both = (text: string) => ({ title: text, summary: text });

  it.each([
    ['parted', one, two],
    ['joined', two, one],
    ['set apart', two, 'Sáng nay.\n\nChiều nay.'],
  ])('are what a colleague may have %s alone', (_case, before, now) => {
    const served = { summary: before };
    const sides = { common: served, mine, theirs: { summary: now }, served };
    expect(disputedNames(sides, keptOf)).toEqual(['summary']);
  });

  it('are no change of hers where the server keeps one line', () => {
    const sent = both(two);
    const sides = { common: sent, mine, theirs: { title: one, summary: two }, served: sent };
    expect(disputedNames(sides, keptOf)).toEqual([]);
  });
});

describe('typedPart', () => {
  it('does not take empty for typed', () => {
    expect(isSame({ a: '', b: [1] }, { a: null, b: [1], c: [], d: false })).toBe(true);
    expect(isSame({ byline: { name: '' } }, {})).toBe(true);
    expect(isSame([1, 0], [1])).toBe(false);
    expect(typedPart({ a: null, b: 1 }, { a: '', b: 2, c: undefined })).toEqual({ b: 2 });
  });
});
