import { describe, expect, it } from 'vitest';
import { importHtml } from './import-html.ts';
import { renderHtml } from './render-html.ts';
import { wordItem } from './word-lists.ts';

/** A paragraph as Word puts it on the clipboard, its marker followed by a row of spaces. */
function item(level: number, marker: string, text: string, tag = 'p'): string {
  return (
    `<${tag} class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>` +
    `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}` +
    `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></${tag}>\n`
  );
}

const shown = (...parts: string[]) => renderHtml(importHtml(parts.join('')).document);

describe('lists from Word', () => {
  it('are nested by their levels, without markers', () => {
    expect(
      shown(
        '<p class=MsoNormal>Các nhiệm vụ:</p>',
        item(1, '1.', 'Vận động hội viên'),
        item(2, 'a.', 'Ở thôn'),
        item(2, 'b.', 'Ở tổ dân phố'),
        item(1, '2.', 'Thu hội phí'),
        item(1, '·', 'Gạch một'),
        item(2, 'o', 'Gạch con'),
        item(1, '§', 'Gạch hai'),
      ),
    ).toBe(
      '<p>Các nhiệm vụ:</p>' +
        '<ol><li><p>Vận động hội viên</p><ol><li>Ở thôn</li><li>Ở tổ dân phố</li></ol></li><li>Thu hội phí</li></ol>' +
        '<ul><li><p>Gạch một</p><ul><li>Gạch con</li></ul></li><li>Gạch hai</li></ul>',
    );
  });

  it('go on with their number behind a paragraph', () => {
    expect(shown(item(1, '1.', 'một'), '<p>xen</p>', item(1, '2.', 'hai'))).toBe(
      '<ol><li>một</li></ol><p>xen</p><ol start="2"><li>hai</li></ol>',
    );
  });

  it('keep a marker that says more than a place', () => {
    expect(shown(item(1, 'Điều 1.', 'Phạm vi'), item(2, '1.1.', 'Áp dụng'))).toBe(
      '<p>Điều 1. Phạm vi</p><p>1.1. Áp dụng</p>',
    );
    expect(shown(item(1, 'I.', 'Mục đích', 'h2'))).toBe('<h2>I. Mục đích</h2>');
  });

  it.each([
    ['1.', [1]],
    ['(12)', [12]],
    ['c)', [3, 100]],
    ['i.', [1, 9]],
    ['IV.', [4]],
    ['-', []],
    ['\uF0B7', []],
    ['Ø', []],
    ['o', []],
  ])('reads the marker %s', (marker, numbers) =>
    expect(wordItem('l0 level1 lfo1', marker)).toEqual({ level: 1, numbers }),
  );

  it.each(['1.2', 'Bước 1:', 'đ)', 'VX.', 'A', ''])('is no place in a list: “%s”', (marker) =>
    expect(wordItem('l0 level1 lfo1', marker)).toBeUndefined(),
  );
});
