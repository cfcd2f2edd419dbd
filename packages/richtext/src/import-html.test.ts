import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../test/arbitrary-document.ts';
import { liveParts } from '../test/live-html.ts';
import { parseRichText } from './document.ts';
import { importHtml } from './import-html.ts';
import { renderHtml } from './render-html.ts';

const roundTrip = (html: string) => renderHtml(importHtml(html).document);

const pieces = fc.constantFrom(
  '<p>',
  '</p>',
  '<div style="text-align:center">',
  '</div>',
  '<ul>',
  '<li>',
  '</ul>',
  '<ol start=4>',
  '<table>',
  '<tr>',
  '<td>',
  '<th colspan=2>',
  '</table>',
  '<b>',
  '</b>',
  '<i>',
  '<br>',
  '<h1>',
  '</h1>',
  '<script>',
  '</script>',
  '<svg onload=x>',
  '<math>',
  '<style>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">',
  '<a href="https://hoi.vn/?a&quot;b">',
  '</a>',
  '<o:p>',
  '<!--',
  '-->',
  '<blockquote>',
  '<pre>',
  '\n\n',
  '</blockquote>',
  '<hr>',
  'Hội viên ',
  '- một',
  '&nbsp;',
  '\u0000',
  ' ',
  '&lt;script&gt;',
);
const soup = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''));

describe('importHtml', () => {
  it('keeps structure and text, drops what runs', () => {
    const html =
      '<div onclick="x()"><h1>Tin</h1><p style="text-align:center">Hội <b>LHPN</b> <u>tỉnh</u></p>' +
      '<script>alert(1)</script><ul><li>một<ul><li>hai</li></ul></li></ul><custom-tag>giữ</custom-tag></div>';
    expect(roundTrip(html)).toBe(
      '<h2>Tin</h2><p class="align-center">Hội <strong>LHPN</strong> <u>tỉnh</u></p>' +
        '<ul><li><p>một</p><ul><li>hai</li></ul></li></ul><p>giữ</p>',
    );
    expect(importHtml(html).leftOut).toEqual([]);
  });

  it('reads the soup of Word', () => {
    const html =
      '<p class="MsoNormal"><span style="font-weight:bold">A</span><o:p></o:p></p>' +
      '<!--[if !supportLists]--><p class="MsoListParagraph">·<span>&nbsp;&nbsp; </span>một</p>' +
      '<p class="MsoListParagraph">·<span>&nbsp;&nbsp; </span>hai</p><p>&nbsp;</p>' +
      '<span style="display:none">ẩn</span>';
    expect(roundTrip(html)).toBe('<p><strong>A</strong></p><ul><li>một</li><li>hai</li></ul>');
  });

  it('splits lines at <br> into paragraphs and lists', () => {
    expect(roundTrip('Mở đầu:<br>- một<br>&nbsp;- hai<br>kết<br>luận<br><br>Hết')).toBe(
      '<p>Mở đầu:</p><ul><li>một</li><li>hai</li></ul><p>kết<br>luận</p><p>Hết</p>',
    );
  });

  it('keeps the lines of <pre>', () => {
    expect(roundTrip('<pre>một\nhai\n\n<b>ba\nbốn</b></pre>')).toBe(
      '<p>một<br>hai</p><p><strong>ba</strong><br><strong>bốn</strong></p>',
    );
  });

  it('takes no script between the cells of a table for a cell', () => {
    expect(
      roundTrip('<table><tr><script>x()</script><td>một<style>y</style><td>hai</tr></table>'),
    ).toContain('<tr><td><p>một</p></td><td><p>hai</p></td></tr>');
  });

  it('makes no lists below which a body has no more room', () => {
    const items = '- một<br>+ hai<br>- ba';
    const word =
      '<p style="mso-list:l0 level9 lfo1"><span style="mso-list:Ignore">1.</span>bốn</p>' +
      '<ol><li>năm<ul><li>sáu</ul></ol>';
    for (let tables = 0; tables < 8; tables += 1) {
      const html = `${'<table><td>trái<td>'.repeat(tables)}${items}${word}`;
      const rendered = roundTrip(html);
      for (const text of ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'])
        expect(rendered).toContain(text);
    }
  });

  it('keeps tables and unwraps a frame of one cell', () => {
    expect(
      roundTrip('<table><tr><th>Năm<td>Số</tr><tr><td rowspan=2>2018<td>5</tr></table>'),
    ).toContain(
      '<tr><th scope="col"><p>Năm</p></th><td><p>Số</p></td></tr><tr><td rowspan="2"><p>2018</p></td>',
    );
    expect(roundTrip('<table><tr><td><p>Khung</p></td></tr></table>')).toBe('<p>Khung</p>');
  });

  it('tells pictures and unlinks what is unsafe', () => {
    const { document, leftOut } = importHtml(
      '<p><img src="/Portals/0/a.jpg" alt="Lễ"><a href="JaVaScript:x">a</a></p>',
    );
    expect(leftOut).toMatchObject([{ kind: 'PICTURE', address: '/Portals/0/a.jpg' }]);
    expect(renderHtml(document)).toBe('<p>a</p>');
  });

  it('survives very deep markup', () => {
    const html = `${'<div><b>'.repeat(20_000)}sâu`;
    expect(() => importHtml(html)).not.toThrow();
    expect(renderHtml(importHtml(`${'<blockquote>'.repeat(100)}sâu`).document)).toContain('sâu');
    expect(renderHtml(importHtml(`${'<ul><li>'.repeat(60)}sâu`).document)).toContain('sâu');
  });

  it('refuses a few kilobytes that unfold into millions of elements', () => {
    const open = Array.from({ length: 1_000 }, (_, n) => `<b id=${n}>`).join('');
    const html = `<div>${open}</div>${'<div>x</div>'.repeat(5_000)}`;
    expect(() => importHtml(html)).toThrow(/quá nhiều thành phần/);
    expect(() => importHtml('<!---->'.repeat(70_000))).toThrow(/quá nhiều thành phần/);
  });

  it('refuses what is too long', () => {
    expect(() => importHtml('a'.repeat(3_000_001))).toThrow(/3 triệu/);
  });

  it('always yields a valid body, a harmless page, and the same again', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const { document } = importHtml(html);
        expect(parseRichText(document)).toEqual(document);
        const rendered = renderHtml(document);
        expect(liveParts(rendered)).toEqual([]);
        expect(importHtml(rendered).document).toEqual(document);
      }),
      { numRuns: 500 },
    );
  });

  it('reads its own renderer’s output back into a valid body', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const again = importHtml(renderHtml(document)).document;
        expect(importHtml(renderHtml(again)).document).toEqual(again);
      }),
    );
  });
});
