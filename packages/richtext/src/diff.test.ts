import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../test/arbitrary-document.ts';
import { diffDocuments, diffWords } from './diff.ts';
import { diffLines } from './diff-lines.ts';
import { importHtml } from './import-html.ts';

const body = (html: string) => importHtml(html).document;

describe('diffWords', () => {
  it('marks the words that changed', () => {
    expect(diffWords('Hội có 12 mô hình.', 'Hội có 15 mô hình hay.')).toEqual([
      { kind: 'SAME', text: 'Hội có ' },
      { kind: 'REMOVED', text: '12' },
      { kind: 'ADDED', text: '15' },
      { kind: 'SAME', text: ' mô hình' },
      { kind: 'ADDED', text: ' hay' },
      { kind: 'SAME', text: '.' },
    ]);
  });

  it('gives both texts back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const words = diffWords(a, b);
        const without = (kind: string) =>
          words
            .filter((word) => word.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('ADDED'), without('REMOVED')]).toEqual([a, b]);
      }),
    );
  });
});

describe('diffDocuments', () => {
  it('tells an edited line from an added, a removed and one set otherwise', () => {
    const before = body('<h2>Tin</h2><p>Hội có 12 mô hình hay</p><p>Bỏ đi</p><p>đậm</p>');
    const after = body('<h2>Tin</h2><p>Mới hẳn</p><p>Hội có 15 mô hình hay</p><p><b>đậm</b></p>');
    const diff = diffDocuments(before, after);
    expect(diff.lines.map(({ kind, line }) => [kind, line.text])).toEqual([
      ['SAME', 'Tin'],
      ['ADDED', 'Mới hẳn'],
      ['CHANGED', 'Hội có 15 mô hình hay'],
      ['REMOVED', 'Bỏ đi'],
      ['FORMAT', 'đậm'],
    ]);
    expect([diff.isSame, diff.wordsAdded, diff.wordsRemoved]).toEqual([false, 3, 3]);
  });

  it('compares list items and table rows one by one', () => {
    const before = body(
      '<ul><li>một</li><li>hai</li></ul><table><tr><td>2018<td>5</tr><tr><td>2019<td>6</tr></table>',
    );
    const after = body(
      '<ul><li>một</li><li>ba</li></ul><table><tr><td>2018<td>5</tr><tr><td>2019<td>7</tr></table>',
    );
    expect(
      diffDocuments(before, after).lines.map(({ kind, line }) => `${kind} ${line.kind}`),
    ).toEqual([
      'SAME LIST_ITEM',
      'REMOVED LIST_ITEM',
      'ADDED LIST_ITEM',
      'SAME TABLE_ROW',
      'CHANGED TABLE_ROW',
    ]);
  });

  it('sees a change of a picture, of a link and of the kind of list', () => {
    const image = (src: string) => ({
      type: 'doc' as const,
      content: [{ type: 'image' as const, attrs: { mediaId: 'm', src, alt: 'a' } }],
    });
    expect(diffDocuments(image('/a'), image('/b')).lines[0]?.kind).toBe('FORMAT');
    const placed = (more: object) => ({
      type: 'doc' as const,
      content: [
        { type: 'image' as const, attrs: { mediaId: 'm', src: '/a', alt: 'Lễ hội', ...more } },
      ],
    });
    const change = diffDocuments(placed({}), placed({ credit: 'Thu Hà' })).lines[0];
    expect([change?.kind, change?.line.text]).toEqual(['CHANGED', 'Lễ hội Ảnh: Thu Hà']);
    expect(diffDocuments(placed({}), placed({ size: 'small' })).lines[0]?.kind).toBe('FORMAT');
    const link = (href: string) => body(`<p><a href="${href}">xem</a></p>`);
    expect(diffDocuments(link('/a'), link('/b')).lines[0]?.kind).toBe('FORMAT');
    const lists = [body('<ul><li>a</li></ul>'), body('<ol><li>a</li></ol>')] as const;
    expect(diffDocuments(...lists).isSame).toBe(false);
  });

  it('gives both versions back, and nothing for the same', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (a, b) => {
        expect(diffDocuments(a, a).isSame).toBe(true);
        const { lines } = diffDocuments(a, b);
        const after = lines.flatMap((change) => (change.kind === 'REMOVED' ? [] : change.line));
        const before = lines.flatMap((change) => {
          if (change.kind === 'ADDED') return [];
          return 'before' in change ? change.before : change.line;
        });
        expect([before, after]).toEqual([diffLines(a), diffLines(b)]);
      }),
    );
  });

  it('stays quick on two long versions with nothing in common', () => {
    const long = (word: string) =>
      body(Array.from({ length: 3_000 }, (_, index) => `<p>${word}${index}</p>`).join(''));
    const before = process.threadCpuUsage();
    expect(diffDocuments(long('a'), long('b')).wordsAdded).toBe(3_000);
    // Of the processor: how much else shares the machine does not count.
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(5_000);
  });
});
