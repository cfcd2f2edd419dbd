import { describe, expect, it } from 'vitest';
import { asUtf8, savedPageText } from '#test/legacy-pages.ts';
import { readLegacyPage } from './read-legacy-page.ts';

function oddities(text: string): string[][] {
  return readLegacyPage(asUtf8(text), 'trang.txt').oddities.map(({ rule, found, suggestion }) => [
    rule,
    found,
    suggestion,
  ]);
}

const found = oddities(savedPageText);

describe('findOddities', () => {
  it.each([
    ['doubled-phrase', 'việc tốt của tổ việc tốt của tổ nhà', 'việc tốt của tổ nhà'],
    ['doubled-phrase', 'cho cho xong', 'cho xong'],
    ['unknown-abbreviation', 'MLHPN', 'LHPN hoặc HLHPN'],
    ['probable-misspelling', 'thăm quan', 'tham quan'],
    ['probable-misspelling', 'xuất học bổng', 'suất học bổng'],
    ['document-symbol-stray-separator', '31-/KH-BTV', '31/KH-BTV'],
    ['document-symbol-hyphen-for-slash', '07-NQ-BCH', '07/NQ-BCH'],
    ['contradictory-dates', '05/04/2018 và 05/03/2018', 'Kiểm tra lại: 05/04/2018 hay 05/03/2018'],
    ['date-without-separators', '05042018', '05/04/2018'],
    ['number-without-grouping', '2000 đồng', '2.000 đồng'],
    ['stray-capital', 'NHà', 'Nhà'],
    ['mixed-capitalisation', 'Đại Hội', 'Đại hội'],
    ['all-caps-title', 'KẾT QUẢ HỘI THI NẤU ĂN', 'Kết quả hội thi nấu ăn'],
    ['all-caps-name', 'TRẦN THỊ BÔNG', 'Trần Thị Bông'],
    ['role-as-poster', 'Người đăng: Quản trị', ''],
    ['date-only-timestamp', '09/05/2018', ''],
    ['sunday-first-week', 'Tuần này: 65 vào ngày 02/06/2020', 'Tính tuần từ thứ Hai: 50'],
    ['wrong-unit', '3 kmph', '3 km/h'],
    ['degree-without-scale', '27°-36°', '27-36°C'],
    ['hyphen-spacing', 'sạch- đẹp', 'sạch - đẹp'],
    ['hyphen-spacing', 'Covid -19', 'Covid-19'],
    ['missing-space-after-comma', 'nhóm,câu', 'nhóm, câu'],
    ['missing-space-after-colon', 'độ:35°', 'độ: 35°'],
    ['space-before-punctuation', 'trị .Ngày', 'trị. Ngày'],
    ['space-before-parenthesis', '(02/06/2020 )', '(02/06/2020)'],
    ['comma-before-ellipsis', 'bộ,...', 'bộ...'],
    ['full-stop-in-title', 'thanh niên tình nguyện.', 'thanh niên tình nguyện'],
    ['mixed-tone-placement', 'ủy (1 lần), uỷ (1 lần)', 'ủy'],
  ])('finds %s: %s', (...oddity) => expect(found).toContainEqual(oddity));

  it.each([
    'author-as-source',
    'newer-list-not-adjacent',
    'duplicate-file-suffix',
    'lost-content',
    'mixed-quotes',
    'mixed-ellipsis',
    'mixed-dash',
    'no-break-spaces',
  ])('finds %s', (rule) => expect(found.map(([name]) => name)).toContain(rule));

  it('explains each in Vietnamese and changes nothing', () => {
    const { oddities: all, page } = readLegacyPage(asUtf8(savedPageText), 'trang.txt');
    for (const { explanation, where } of all) {
      expect(explanation).toMatch(/[à-ỹđ].*\.$/iu);
      expect(where).not.toBe('');
    }
    expect(page.bodyLines.join('\n')).toContain('MLHPN');
    expect(page.bodyLines.join('\n')).toContain('31-/KH-BTV');
  });

  it.each([
    'Chị em dần dần quen, ngày ngày luôn luôn cố gắng.',
    'Từ năm 2016-2021 có 12 mô hình.',
    'Nghị quyết số 12/NQ-BCH, Quyết định 127-QĐ/TW và 12/2020/QĐ-UBND.',
    'Sản xuất quà lưu niệm; đề xuất học bổng; lúc 10:05 ngày 8/3; xem https://hoi.vn/a.',
    'Tỉnh có UBND, HĐND, OCOP, HTX và khóa XIII năm 2019 thành công.',
    'Quý vị, chị Quỳ mua quà; hoàn toàn đúng ở các loan báo.',
    'Đại hội Thi đua và hội thi nấu ăn.',
  ])('leaves good Vietnamese alone: %s', (sentence) => {
    const plain = savedPageText.replace(/(?<=lượt\.)[\s\S]*(?=Nguồn tin)/, `\n\n${sentence}\n\n`);
    const own = readLegacyPage(asUtf8(plain), 'trang.txt').oddities;
    expect(own.filter(({ where }) => where.startsWith('Nội dung'))).toEqual([]);
  });
});

describe('letters that only look like ours', () => {
  const page = savedPageText.replace(/\S+/, 'Ðại').replace('thăm quan', 'thăm ngƣời ở Mƣờng, HÐND');

  it.each([
    ['Ðại', 'Đại'],
    ['ngƣời', 'người'],
    ['Mƣờng', 'Mường'],
    ['HÐND', 'HĐND'],
  ])('are found in %s: %s', (word, right) => {
    expect(oddities(page)).toContainEqual(['look-alike-letter', word, right]);
  });

  it('are not found where there are none', () => {
    expect(found.map(([rule]) => rule)).not.toContain('look-alike-letter');
  });
});
