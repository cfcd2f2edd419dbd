import { parseRichText } from '@hoi/richtext/document';
import { renderHtml } from '@hoi/richtext/render-html';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asUtf8, asWindows1258, savedPageHtml, savedPageText } from '#test/legacy-pages.ts';
import { processorMs } from '#test/processor-time.ts';
import { LegacyPageFault } from './legacy-page.ts';
import { readLegacyPage } from './read-legacy-page.ts';

const fromText = readLegacyPage(asUtf8(savedPageText), 'trang.txt');
const fromHtml = readLegacyPage(asUtf8(savedPageHtml), 'trang.html');

function faultOf(text: string): string {
  try {
    readLegacyPage(asUtf8(text), 'trang.txt');
  } catch (fault) {
    if (fault instanceof LegacyPageFault) return `${fault.kind}: ${fault.message}`;
    throw fault;
  }
  return 'accepted';
}

describe('readLegacyPage, saved as text', () => {
  const { page } = fromText;

  it('reads the article', () => {
    expect(page.title).toBe('Phụ nữ Hoa Sen giữ sạch bờ biển');
    expect(page.byline).toMatchObject({
      postedBy: 'Quản trị',
      publishedOn: '2018-05-09',
      viewCount: 1204,
    });
    expect(page.source).toEqual({
      asWritten: 'TRẦN THỊ BÔNG – Chủ tịch Hội LHPN xã Hoa Sen',
      name: 'TRẦN THỊ BÔNG',
      position: 'Chủ tịch',
      organisation: 'Hội LHPN xã Hoa Sen',
    });
    expect(page.bodyLines).toHaveLength(6);
    expect(page.body.content.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'bulletList',
    ]);
    expect(renderHtml(page.body)).toMatch(/cho trẻ em nghèo\.<\/li><\/ul>$/);
  });

  it('reads the lists: the last parentheses are the date', () => {
    expect(page.newer).toEqual([
      { title: 'Tặng nhà cho hội viên (dịp 8/3/2020)', publishedOn: '2020-06-02' },
      { title: 'Phòng dịch Covid -19 ở chợ', publishedOn: '2020-06-01' },
    ]);
    expect([page.newerPages, page.olderPages, page.older.length]).toEqual([3, 1, 2]);
  });

  it('reads slides, poll, weather and counter', () => {
    expect(page.captions.map(({ takenOn, duplicateSuffix }) => [takenOn, duplicateSuffix])).toEqual(
      [
        ['2018-04-05', undefined],
        ['2018-03-05', undefined],
        ['2018-03-05', 3],
      ],
    );
    expect(page.pollQuestion).toBe('Chị em muốn học nghề gì?');
    expect([page.pollOptions, page.links, page.unreadLines]).toEqual([[], [], []]);
    expect(page.weather).toMatchObject({ place: 'Hoa Sen', observedOn: '2020-06-02' });
    expect(page.counter).toEqual({
      total: 12345,
      today: 20,
      yesterday: 30,
      thisMonth: 4000,
      lastMonth: 5000,
      thisWeek: 65,
      lastWeek: 400,
      online: 3,
      capturedOn: '2020-06-02',
    });
  });

  it('tells what it normalised', () => {
    expect(fromText.normalisations.map(({ kind, count }) => [kind, count])).toEqual([
      ['BYLINE_SEPARATOR', 2],
      ['INDENT', 2],
      ['DASHED_LIST', 1],
      ['END_MARK', 1],
      ['LIST_DATE', 4],
      ['CAPTION_DATE', 3],
      ['COPY_SUFFIX', 1],
      ['COUNTER_ZEROS', 1],
      ['NO_BREAK_SPACE', 13],
    ]);
  });

  it.each([
    ['Windows-1258', asWindows1258(savedPageText)],
    ['NFD', asUtf8(savedPageText.normalize('NFD'))],
    ['BOM and CRLF', asUtf8(`\uFEFF${savedPageText.replaceAll('\n', '\r\n')}`)],
  ])('reads the same page from %s', (_name, bytes) => {
    expect(readLegacyPage(bytes, 'trang.txt').page).toEqual(page);
  });

  it('takes the old number from the file name', () => {
    const named = readLegacyPage(
      asUtf8(savedPageText),
      'Default.aspx_NewsViews=77&language=vi-VN.txt',
    );
    expect(named.page).toMatchObject({ legacyId: 77, language: 'vi-VN' });
    expect(page.legacyId).toBeUndefined();
    const html = savedPageHtml.replace(
      /Default\.aspx\?tabid=(\d+)&(?:amp;)?NewsViews=(\d+)(&language=vi-VN)?/g,
      'tabid/$1/NewsViews/$2/language/vi-VN/Default.aspx',
    );
    const inPaths = readLegacyPage(asUtf8(html), 'trang.html').page;
    expect(inPaths).toMatchObject({ legacyId: 512, language: 'vi-VN' });
    expect(inPaths.newer[0]?.legacyId).toBe(530);
  });
});

describe('readLegacyPage, saved as HTML', () => {
  const { page } = fromHtml;

  it('reads the article with its table, emphasis and list', () => {
    expect(page).toMatchObject({
      title: 'Lớp may cho phụ nữ Hoa Sen',
      legacyId: 512,
      language: 'vi-VN',
    });
    expect(page.byline).toMatchObject({
      postedBy: 'Ban biên tập',
      publishedOn: '2017-11-12',
      viewCount: 88,
    });
    expect(page.source).toEqual({
      asWritten: 'Hội LHPN huyện Hoa Sen',
      organisation: 'Hội LHPN huyện Hoa Sen',
    });
    const html = renderHtml(page.body);
    expect(html).toContain('<p>Lớp học có <strong>25 chị</strong> và <a href="https://vwu.vn/"');
    expect(html).toContain('<th scope="col"><p>Tháng</p></th>');
    expect(html).toMatch(
      /<ul><li>May áo;<\/li><li>May túi\.\/\.<\/li><\/ul><p>Lớp còn mở thêm\.<\/p>$/,
    );
    expect(parseRichText(page.body)).toEqual(page.body);
  });

  it('publishes nothing that was hidden, keeps figures, and tells what is left out', () => {
    const inside =
      '<p>Sân rộng 120 m<sup>2</sup>, kinh phí 15.10<sup>6</sup> đồng.</p>' +
      '<table><tr><td>Tên</td><td style="display:none">Số riêng</td></tr>' +
      '<tr style="display:none"><td>Ẩn</td><td>9</td></tr>' +
      '<tr><td>Chị Mẫu</td><td style="display:none">7</td></tr></table>' +
      '<iframe src="https://www.youtube.com/embed/x"></iframe><img src="/Portals/0/a.jpg">';
    const html = savedPageHtml
      .replace('<p>- May áo', `${inside}<p>- May áo`)
      .replace('<div>Các tin mới hơn', '<iframe src="https://quang-cao.example"></iframe>$&');
    const { body, leftOut } = readLegacyPage(asUtf8(html), 'trang.html').page;
    expect(renderHtml(body)).toContain('120 m², kinh phí 15.10⁶ đồng');
    expect(renderHtml(body)).not.toMatch(/Số riêng|Ẩn/);
    expect(leftOut).toEqual([
      '1 ảnh',
      '1 khung nhúng (https://www.youtube.com/embed/x)',
      '1 hàng ẩn của bảng',
      '2 ô ẩn của bảng',
    ]);
    expect(page.leftOut).toEqual([]);
  });

  it('reads rows with their old numbers, links and options', () => {
    expect(page.newer).toEqual([
      { title: 'Khai giảng lớp nấu ăn', publishedOn: '2017-12-20', legacyId: 530 },
    ]);
    expect(page.older[0]?.legacyId).toBe(498);
    expect([page.newerPages, page.olderPages]).toEqual([2, 1]);
    expect(page.captions.map(({ text }) => text)).toEqual(['Chị em bên máy may']);
    expect(page.links).toEqual([{ title: 'Hội LHPN Việt Nam', url: 'http://vwu.vn' }]);
    expect([page.pollQuestion, page.pollOptions]).toEqual(['Chị em cần gì nhất?', ['Vốn', 'Nghề']]);
    expect(page.counter).toMatchObject({ total: 777, online: 7 });
  });
});

describe('readLegacyPage, a page that lacks some of its blocks', () => {
  const block = (from: string, to: string) =>
    savedPageText.replace(new RegExp(`^${from}[\\s\\S]*?(?=^\\s*${to})`, 'mu'), '');
  const read = (text: string) => readLegacyPage(asUtf8(text), 'trang.txt').page;

  it('is read with what it has: the newest article has none newer', () => {
    const page = read(block('Các tin mới hơn', 'Các tin cũ hơn'));
    expect(page).toMatchObject({ newer: [], newerPages: 0, missing: ['newer'] });
    expect([page.body, page.older, page.captions]).toEqual([
      fromText.page.body,
      fromText.page.older,
      fromText.page.captions,
    ]);
    expect(fromText.page.missing).toEqual([]);
  });

  it('keeps the slides of the oldest article, which stand behind its only list', () => {
    const page = read(savedPageText.replace(/^Các tin cũ hơn:[\s\S]*?(?=^ {2}• )/mu, ''));
    expect(page).toMatchObject({ older: [], missing: ['older'], unreadLines: [] });
    expect(page.captions).toEqual(fromText.page.captions);
  });

  it.each([
    ['poll', block('Thăm dò ý kiến', 'Dự báo thời tiết')],
    ['weather', block('Dự báo thời tiết', 'Thống kê truy cập')],
    ['counter', savedPageText.replace(/^Thống kê truy cập[\s\S]*$/mu, '')],
    // Half a counter is none: no figure is made up.
    ['counter', savedPageText.replace(/^Tuần trước.*$/mu, '')],
  ])('says that it lacks its %s', (name, text) => {
    const page = read(text);
    expect(page.missing).toEqual([name]);
    expect(page.body).toEqual(fromText.page.body);
  });

  it('tells lines beside the article that it does not know', () => {
    const text = savedPageText.replace('[Trở về]', '(Ảnh: Chị Bông)\n[Trở về]\nTừ khóa: biển');
    expect(read(text).unreadLines).toEqual(['(Ảnh: Chị Bông)', 'Từ khóa: biển']);
  });
});

describe('readLegacyPage, text in another encoding', () => {
  const garbled =
    'Héi Liªn hiÖp phô n÷ x· MÉu tæ chøc líp tËp huÊn cho bèn m\u00AD¬i héi viªn t¹i nhµ v¨n hãa th«n.';
  const meant =
    'Hội Liên hiệp phụ nữ xã Mẫu tổ chức lớp tập huấn cho bốn mươi hội viên tại nhà văn hóa thôn.';
  const ofText = readLegacyPage(
    asUtf8(savedPageText.replace(/(?<=lượt\.)[\s\S]*(?=Nguồn tin)/, `\n\n${garbled}\n\n`)),
    'trang.txt',
  );
  const ofHtml = readLegacyPage(
    asUtf8(
      savedPageHtml.replace(
        '<p>- May áo',
        `<p><b>${garbled.slice(0, 7)}</b>${garbled.slice(7)}</p>$&`,
      ),
    ),
    'trang.html',
  );

  it.each([
    ['text', ofText],
    ['HTML', ofHtml],
  ])('is converted, told once and named, from %s', (_name, { page, oddities }) => {
    expect(renderHtml(page.body).replace(/<\/?strong>/g, '')).toContain(`<p>${meant}</p>`);
    const about = oddities.filter(
      ({ rule, where }) => rule === 'garbled-encoding' || /^Nội dung/.test(where),
    );
    expect(about.filter(({ found }) => /[ªÖ÷·]/.test(found))).toEqual([
      {
        rule: 'garbled-encoding',
        where: 'Toàn trang',
        found: garbled,
        suggestion: meant,
        explanation: expect.stringContaining('TCVN3'),
      },
    ]);
    expect(about.map(({ rule }) => rule)).not.toContain('stray-capital');
  });
});

describe('readLegacyPage, refused', () => {
  const without = (pattern: RegExp) => faultOf(savedPageText.replace(pattern, ''));

  it.each([
    ['byline', /^Người đăng.*$/m, /the byline “Người đăng: …” is missing/],
    ['title', /^Phụ nữ Hoa Sen.*$/m, /the title above the byline is missing/],
    ['end of the article', /^(Nguồn tin.*|\[Trở về\])$/gm, /the end of the article/],
    ['day of publishing', /09\/05\/2018(?= \.)/, /the byline is not/],
    ['body', /(?<=lượt\.)[\s\S]*(?=Nguồn tin)/, /the body of the article is missing/],
  ])('names the missing %s', (_name, pattern, message) => {
    const fault = without(pattern);
    expect(fault).toMatch(/^INCOMPLETE: not a complete saved page: /);
    expect(fault).toMatch(message);
    expect(fault).not.toContain('\n');
  });

  it('refuses a page cut in its article or in a list, and says what another lacks', () => {
    const whole = fromText.page;
    const articleEnd = savedPageText.indexOf('[Trở về]') + '[Trở về]'.length;
    for (let length = 1; length < savedPageText.trimEnd().length - 1; length += 7) {
      const cut = savedPageText.slice(0, length);
      const fault = faultOf(cut);
      if (fault !== 'accepted') {
        expect(fault).toMatch(/^INCOMPLETE/);
        continue;
      }
      const { page } = readLegacyPage(asUtf8(cut), 'trang.txt');
      expect(length).toBeGreaterThanOrEqual(articleEnd);
      expect(page.missing).toContain('counter');
      expect([page.body, page.source]).toEqual([whole.body, whole.source]);
      for (const name of ['newer', 'older'] as const)
        if (!page.missing.includes(name)) expect(page[name]).toEqual(whole[name]);
    }
  });

  it('refuses an article that is too long', () => {
    const long = savedPageText.replace('Thời gian tới', 'Thời gian tới '.repeat(30_000));
    expect(faultOf(long)).toMatch(/^TOO_LONG/);
  });

  it('answers any text with a page or a typed fault', () => {
    const lines = savedPageText.split('\n');
    const shuffled = fc.shuffledSubarray(lines).map((some) => some.join('\n'));
    fc.assert(fc.property(fc.oneof(shuffled, fc.string()), (text) => void faultOf(text)));
  });
});

/** By the HTML standard each later <div> opens all the <b> anew: five million elements. */
const leftOpen = `<div>${Array.from({ length: 1_000 }, (_, n) => `<b id=${n}>`).join('')}</div>${'<div>x</div>'.repeat(5_000)}`;

describe('readLegacyPage, hostile', () => {
  it.each([
    ['blank lines', savedPageText.replace('Hôm nay', `${'\n'.repeat(1_000_000)}Hôm nay`)],
    ['no-break spaces', savedPageText.replace('Sáng', '\u00A0'.repeat(200_000))],
    ['dots in the byline', savedPageText.replace('Quản trị', '.'.repeat(1_000_000))],
    ['undated rows', savedPageText.replace('Tặng nhà', 'a\n'.repeat(200_000))],
    ['one long word', savedPageText.replace('Thời gian', 'a'.repeat(250_000))],
    ['spaces in the source', savedPageText.replace('TRẦN', `T${' '.repeat(1_000_000)}N`)],
    [
      'marks on a letter',
      savedPageText.replace('Sáng', 'a\u0323\u0301'.padEnd(1_000_000, '\u0323\u0301')),
    ],
    ['lines of one letter', savedPageText.replace('Sáng', 'x\n'.repeat(2_400_000))],
    ['a title of words', `${'x '.repeat(1_000_000)}${savedPageText}`],
    ['markup left open', savedPageHtml.replace('<p>', leftOpen)],
    ['line breaks', savedPageHtml.replace('<p>', 'x<br>'.repeat(900_000))],
    ['deep markup', savedPageHtml.replace('<p>', '<div>Trang'.repeat(50_000))],
    [
      'long style',
      savedPageHtml.replace('<p>', `<p style="${'text-decoration:'.repeat(50_000)}">`),
    ],
  ])('stays quick on %s', async (_name, text) => {
    expect(await processorMs(() => faultOf(text))).toBeLessThan(4_000);
  });
});
