import { describe, expect, it } from 'vitest';
import { importHtml } from './import-html.ts';
import { describeLeftOut } from './left-out.ts';
import { renderHtml } from './render-html.ts';

const shown = (html: string) => renderHtml(importHtml(html).document);
const told = (html: string) => describeLeftOut(importHtml(html).leftOut);

describe('styles that take a mark back', () => {
  it('reads a paste from Google Docs: one <b style="font-weight:normal"> around all', () => {
    const html =
      '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0"><p dir="ltr">' +
      '<span style="font-weight:400;text-decoration:none">Chi hội họp, </span>' +
      '<span style="font-weight:700;font-style:normal">bàn ba việc</span>' +
      '<span style="font-weight:400"> trong quý.</span></p>' +
      '<ul><li style="font-weight:400"><p role="presentation"><span style="font-weight:400">Việc một</span></p></li></ul></b>';
    expect(shown(html)).toBe(
      '<p>Chi hội họp, <strong>bàn ba việc</strong> trong quý.</p><ul><li>Việc một</li></ul>',
    );
  });

  it.each([
    ['<strong style="font-weight:400">a</strong>', '<p>a</p>'],
    ['<i style="font-style:normal">a</i>', '<p>a</p>'],
    ['<u style="text-decoration:none">a</u>', '<p>a</p>'],
    ['<s style="text-decoration-line:none">a</s>', '<p>a</p>'],
    ['<b>a<span style="FONT-WEIGHT: normal">b</span></b>', '<p><strong>a</strong>b</p>'],
    ['<b style="mso-bidi-font-weight:normal">a</b>', '<p><strong>a</strong></p>'],
    ['<span style="mso-bidi-font-weight:bold">a</span>', '<p>a</p>'],
    ['<span style="font-style:oblique">a</span>', '<p><em>a</em></p>'],
    ['<span style="text-decoration:line-through">a</span>', '<p><s>a</s></p>'],
    // A line under the words around is not taken back by a word inside.
    ['<u>a<span style="text-decoration:none">b</span></u>', '<p><u>ab</u></p>'],
  ])('%s', (html, rendered) => expect(shown(html)).toBe(rendered));
});

describe('raised and lowered text', () => {
  it.each([
    ['120 m<sup>2</sup>, góp 10<sup>6</sup> đồng', '120 m², góp 10⁶ đồng'],
    ['số 12<sup>3</sup>, CO<sub>2</sub>', 'số 12³, CO₂'],
    ['khoản 5<span style="vertical-align:super">1</span> Điều 9', 'khoản 5¹ Điều 9'],
    ['10<sup><span style="color:red">-3</span></sup>', '10⁻³'],
    ['10<sup>−<b>3</b></sup>', '10⁻<strong>³</strong>'],
    ['32<sup>o</sup>C', '32°C'],
    ['2<sup>k+1</sup>', '2^(k+1)'],
    ['x<sub>12a</sub>', 'x_(12a)'],
    ['câu<sup>[1]</sup> và 1<sup>st</sup>', 'câu[1] và 1st'],
    ['5<sup style="vertical-align:baseline">1</sup>', '51'],
  ])('%s', (html, text) => expect(shown(html)).toBe(`<p>${text}</p>`));
});

describe('no-break spaces', () => {
  it('become ordinary ones between words, across marks too', () => {
    expect(shown('<p>Chị&nbsp;<b>em&nbsp;chi</b>&nbsp;hội, số&nbsp;12, 5&nbsp;kg</p>')).toBe(
      '<p>Chị <strong>em chi</strong> hội, số\u00A012, 5\u00A0kg</p>',
    );
  });
});

describe('what is left out is told', () => {
  it('frames, videos and pictures', () => {
    const html =
      '<p>Xem:</p><iframe src="https://www.youtube.com/embed/x"></iframe>' +
      '<video><source src="https://vd.example/a.mp4">cũ</video><object data="a.swf"></object>' +
      '<img src="file:///c:/a.png"><img data-src="b.jpg"><svg><path/></svg><p>Hết.</p>';
    expect(shown(html)).toBe('<p>Xem:</p><p>Hết.</p>');
    expect(told(html)).toEqual([
      '2 ảnh',
      '2 khung nhúng (https://www.youtube.com/embed/x)',
      '1 video hoặc âm thanh (https://vd.example/a.mp4)',
      '1 hình vẽ hoặc công thức',
    ]);
  });

  it('text that readers did not see', () => {
    const html =
      '<p>a<span style="display : none">1</span><span hidden>2</span></p>' +
      '<p style="visibility:hidden">3</p><ul><li>b</li><li style="mso-hide:all">4</li></ul>' +
      `<p style="${'color:red;'.repeat(200)}display:none !important">5</p><p style="display:none"></p>`;
    expect(shown(html)).toBe('<p>a</p><ul><li>b</li></ul>');
    expect(told(html)).toEqual(['5 đoạn ẩn']);
  });

  it('fields, and links that lead nowhere', () => {
    expect(told('<input value=a><input type=hidden><button>Gửi</button>')).toEqual([
      '2 ô nhập hoặc nút bấm',
    ]);
    const html = '<a href="van-ban.doc">a</a><a href="#x">b</a><a href="javascript:x()">c</a>';
    expect(shown(html)).toBe('<p>abc</p>');
    expect(told(html)).toEqual(['1 liên kết không dùng được (chữ vẫn giữ)']);
  });

  it('what lies too deep', () => {
    expect(told(`${'<div>'.repeat(200)}sâu`)).toEqual(['1 phần lồng quá sâu']);
  });
});

describe('reviewers', () => {
  const reference =
    '<a style="mso-comment-reference:A_1">12 suất quà</a><span class=MsoCommentReference><span>' +
    '<![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[A1]</a>' +
    '<![endif]><span style="mso-special-character:comment">&nbsp;</span></span></span>';
  const list =
    '<div style="mso-element:comment-list"><hr class=msocomoff><div style="mso-element:comment">' +
    '<div id="_com_1" class=msocomtxt><p class=MsoCommentText>' +
    '<a href="#_msoanchor_1" class=msocomoff>[A1]</a>Đừng đăng</p></div></div></div>';

  it('leaves their comments out and counts each once', () => {
    const html = `<p>Trao ${reference} cho hộ nghèo.</p>${list}`;
    expect(shown(html)).toBe('<p>Trao 12 suất quà cho hộ nghèo.</p>');
    expect(told(html)).toEqual(['1 lời góp ý của người duyệt']);
    expect(told(`<p>a</p>${list}`)).toEqual(['1 lời góp ý của người duyệt']);
    expect(shown(`<p>a</p>${list}`)).toBe('<p>a</p>');
  });

  it('reads the comments of Google Docs', () => {
    const html =
      '<p>Trao quà<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>.</p>' +
      '<div><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Đừng đăng</span></p></div>';
    expect(shown(html)).toBe('<p>Trao quà.</p>');
    expect(told(html)).toEqual(['1 lời góp ý của người duyệt']);
  });

  it('takes tracked changes as made', () => {
    const html =
      '<p>Có <span class=msoDel><del cite="mailto:A" datetime="2026-01-01T09:00">15</del></span>' +
      '<span class=msoIns><ins cite="mailto:A" datetime="2026-01-01T09:00">12</ins></span> suất.</p>';
    expect(shown(html)).toBe('<p>Có 12 suất.</p>');
    expect(told(html)).toEqual(['1 đoạn đã xóa khi theo dõi sửa đổi']);
    expect(shown('<del>a</del> <ins>b</ins>')).toBe('<p><s>a</s> <u>b</u></p>');
  });
});

describe('tables', () => {
  it('leaves hidden rows, cells and columns out', () => {
    const html =
      '<table><col width=120><col width=0 style="display:none"><col width=100>' +
      '<tr><td>Họ tên</td><td style="display:none">Thu nhập</td><td>Chi hội</td></tr>' +
      '<tr height=0 style="display:none"><td>Ẩn</td><td style="display:none">9</td><td>x</td></tr>' +
      '<tr><td>Chị Mẫu</td><td>7.500.000</td><td>Chi hội 1</td></tr></table>';
    expect(shown(html)).toMatch(
      /<tr><td><p>Họ tên<\/p><\/td><td><p>Chi hội<\/p><\/td><\/tr><tr><td><p>Chị Mẫu<\/p><\/td><td><p>Chi hội 1<\/p>/,
    );
    expect(told(html)).toEqual(['1 hàng ẩn của bảng', '2 ô ẩn của bảng']);
  });

  it('keeps figures under their headings when hidden rows and columns were merged', () => {
    const html =
      '<table><colgroup><col><col style="visibility:collapse"><col></colgroup>' +
      '<tr style="display:none"><td rowspan=2>Riêng</td><td>x</td><td>y</td></tr>' +
      '<tr><td>1</td><td>2</td></tr>' +
      '<tr><td colspan=2>Cộng</td><td>3</td></tr></table>';
    expect(shown(html)).toMatch(
      /<tr><td><p><\/p><\/td><td><p>2<\/p><\/td><\/tr><tr><td><p>Cộng<\/p><\/td><td><p>3<\/p>/,
    );
  });

  it('keeps merged cells', () => {
    const html =
      '<table class=MsoTableGrid><tr><td rowspan=2><p><b>Đơn vị</b></p></td><td colspan=2><p align=center>' +
      'Kết quả</p></td></tr><tr><td>Quý I</td><td>Quý II</td></tr></table>';
    expect(shown(html)).toContain(
      '<tr><td rowspan="2"><p><strong>Đơn vị</strong></p></td><td colspan="2"><p class="align-center">Kết quả</p></td></tr>',
    );
  });
});

describe('lists', () => {
  it('keeps the number of an item', () => {
    expect(shown('<ol start=2><li>hai<li>ba<li value=7>bảy</ol>')).toBe(
      '<ol start="2"><li>hai</li><li>ba</li></ol><ol start="7"><li>bảy</li></ol>',
    );
  });
});
