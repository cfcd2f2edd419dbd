import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readLegacyPage } from './read-legacy-page.ts';

// The one real page that was saved; it lies beside the repository and not everywhere.
const file = fileURLToPath(
  new URL('../../../../../../../../shared/legacy/bai-viet-2019-03-28.txt', import.meta.url),
);

describe.skipIf(!existsSync(file))('the saved article of 28/03/2019', () => {
  const read = () => readLegacyPage(readFileSync(file), 'bai-viet-2019-03-28.txt');

  it('is read whole', () => {
    const { page } = read();
    expect(page.title).toBe('Nâng cao chất lượng cán bộ Hội các cấp');
    expect(page.byline).toMatchObject({
      postedBy: 'Quản trị',
      publishedOn: '2019-03-28',
      viewCount: 63,
    });
    expect(page.body.content.map(({ type }) => type)).toEqual([
      ...Array.from({ length: 8 }, () => 'paragraph'),
      'bulletList',
    ]);
    expect(page.body.content.at(-1)?.content).toHaveLength(5);
    expect(JSON.stringify(page.body)).not.toContain('./.');
    expect(page.source).toMatchObject({
      name: 'LÊ THỊ THANH NGA',
      position: 'Trưởng Ban Tổ chức',
      organisation: 'Hội LHPN tỉnh',
    });
  });

  it('has its lists, slides, poll and counter', () => {
    const { page } = read();
    expect([page.newer.length, page.newerPages, page.older.length, page.olderPages]).toEqual([
      10, 10, 10, 8,
    ]);
    expect(page.newer[5]).toEqual({
      title:
        'Một số hoạt động nổi bật của Hội LHPN các cấp trong tháng 7/2020 (Từ ngày 25/6 đến ngày 25/7/2020)',
      publishedOn: '2020-07-30',
    });
    expect(page.older[0]?.publishedOn).toBe('2019-03-28');
    expect(page.captions.map(({ takenOn }) => takenOn)).toEqual([
      undefined,
      undefined,
      '2016-11-18',
      undefined,
      undefined,
      '2016-10-18',
      undefined,
    ]);
    expect(page.captions[4]?.duplicateSuffix).toBe(2);
    expect(page.pollQuestion).toMatch(/^Để tiến tới 1 nền hành chính .* trước\?$/);
    expect(page.counter).toEqual({
      total: 696004,
      today: 498,
      yesterday: 425,
      thisMonth: 3749,
      lastMonth: 15894,
      thisWeek: 1260,
      lastWeek: 2182,
      online: 57,
      capturedOn: '2020-08-11',
    });
    expect(page.unreadLines).toEqual([]);
  });

  it('has all its known oddities', () => {
    const found = read().oddities.map((oddity) => oddity.found);
    for (const known of [
      'khâu đột khâu đột phá',
      'KLHPN',
      'Ngân hành',
      'xuất quà',
      '82-/KH-BTV',
      '02-NQ-BCH',
      '05-CTr-BCH',
      'xã Hội',
      'VIệt',
      'Đại Hội',
      'Covid -19',
      'sạch- Vườn',
      'CLB,THT',
      'hội,...)',
      'độ:32°',
      '2 kmph',
      '5000 đồng',
      '18112016',
      '18102016',
      '18/11/2016 và 18/10/2016',
      'LÊ THỊ THANH NGA',
      'tháng đầu năm 2020.',
      '(10/08/2020 )',
      '1.271 chị chi hội',
    ])
      expect(found).toContain(known);
    const rules = new Set(read().oddities.map(({ rule }) => rule));
    expect(rules.size).toBe(36);
  });
});
