import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { asOwner, useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { legacyPage } from '#test/import-pages.ts';
import { asUtf8, asWindows1258, savedPageHtml, savedPageText } from '#test/legacy-pages.ts';
import { type ImportOptions, importLegacyPage } from './import-legacy-page.command.ts';
import { importReport } from './import-report.ts';

useDatabase();

const tables =
  'articles, categories, albums, polls, site_link_groups, visit_baselines, legacy_imports, org_units';

beforeEach(async () => {
  await asOwner(`TRUNCATE ${tables} CASCADE`);
  await makeOrgUnit({ slug: 'hoi-tinh', kind: 'PROVINCE' });
});

function importText(text: string, name = 'trang.txt', options?: ImportOptions) {
  return importLegacyPage('system', { name, bytes: asUtf8(text) }, options);
}

function outcomes(stored: { kind: string; outcome: string }[]) {
  return Object.fromEntries(
    [...Map.groupBy(stored, (thing) => `${thing.kind} ${thing.outcome}`)].map(([key, things]) => [
      key,
      things.length,
    ]),
  );
}

/** Everything an import can write, to see whether something moved. */
async function everything() {
  return JSON.stringify(
    [
      await db.article.findMany({ orderBy: { id: 'asc' } }),
      await db.articleVersion.count(),
      await db.photo.findMany({ orderBy: { id: 'asc' } }),
      await db.album.findMany(),
      await db.poll.findMany({ include: { options: true } }),
      await db.siteLink.findMany(),
      await db.visitBaseline.findMany(),
      await db.legacyAddress.findMany(),
      await db.legacyImport.findMany({ include: { suggestions: true } }),
      await db.category.findMany(),
      await db.outboxEvent.count(),
      await db.auditEntry.count(),
    ],
    (_key, value) => (typeof value === 'bigint' ? String(value) : value),
  );
}

const file = fileURLToPath(
  new URL('../../../../../../../shared/legacy/bai-viet-2019-03-28.txt', import.meta.url),
);

describe.skipIf(!existsSync(file))('the saved article of 28/03/2019', () => {
  it('is stored with everything on it', async () => {
    const bytes = readFileSync(file);
    const result = await importLegacyPage('system', { name: 'bai-viet-2019-03-28.txt', bytes });
    expect(outcomes(result.report.stored)).toEqual({
      'CATEGORY CREATED': 1,
      'ARTICLE CREATED': 1,
      'AWAITING_ARTICLE CREATED': 20,
      'ALBUM CREATED': 1,
      'POLL CREATED': 1,
      'VISIT_BASELINE CREATED': 1,
    });
    const article = await db.article.findUniqueOrThrow({
      where: { slug: 'nang-cao-chat-luong-can-bo-hoi-cac-cap' },
      include: { category: true, versions: true, reviewEvents: true },
    });
    expect(article).toMatchObject({
      title: 'Nâng cao chất lượng cán bộ Hội các cấp',
      status: 'PUBLISHED',
      awaitingContent: false,
      postedBy: 'Quản trị',
      viewCount: 63,
      publishedAt: new Date('2019-03-27T17:00:00Z'),
      bylineName: 'Lê Thị Thanh Nga',
      bylinePosition: 'Trưởng Ban Tổ chức',
      bylineOrganisation: 'Hội LHPN tỉnh',
      source: 'LÊ THỊ THANH NGA - Trưởng Ban Tổ chức Hội LHPN tỉnh',
      category: { slug: 'hoat-dong-hoi', name: 'Hoạt động Hội' },
      versions: [{ number: 1, title: 'Nâng cao chất lượng cán bộ Hội các cấp' }],
      reviewEvents: [{ kind: 'PUBLISHED' }],
    });
    expect(article.bodyHtml.match(/<p>/g)).toHaveLength(8);
    expect(article.bodyHtml.match(/<li>/g)).toHaveLength(5);
    expect(article.bodyHtml).toContain('“thương hiệu”');
    expect(article.bodyHtml).not.toContain('./.');
    expect(article.bodyText).toContain('khâu đột khâu đột phá');

    const drafts = await db.article.findMany({ where: { awaitingContent: true } });
    expect(drafts.map(({ status }) => status)).toEqual(Array(20).fill('DRAFT'));
    const sameDay = drafts.find(({ title }) => title.startsWith('Đồng hành cùng phụ nữ'));
    // An item of the older list is older, on the same day too.
    expect(sameDay?.publishedAt).toEqual(article.publishedAt);
    expect((sameDay?.id ?? '') < article.id).toBe(true);

    const album = await db.album.findFirstOrThrow({
      include: { photos: { orderBy: { position: 'asc' } } },
    });
    expect(album).toMatchObject({
      title: 'Ảnh từ cổng cũ – Nâng cao chất lượng cán bộ Hội các cấp',
      status: 'DRAFT',
    });
    expect(album.photos).toHaveLength(7);
    expect(album.photos[2]).toMatchObject({ mediaId: null, takenOn: new Date('2016-11-18') });
    expect(await db.poll.findFirst({ include: { options: true } })).toMatchObject({
      question: 'Để tiến tới 1 nền hành chính phục vụ nhân dân thì làm công việc nào trước?',
      status: 'DRAFT',
      options: [],
    });
    expect(await db.visitBaseline.findFirst()).toMatchObject({
      total: 696004n,
      countedOn: new Date('2020-08-11'),
    });
    const record = await db.legacyImport.findFirstOrThrow({ include: { suggestions: true } });
    expect(record).toMatchObject({ articleId: article.id, albumId: album.id });
    expect(record.rawText).toContain('Người đăng: Quản trị .Ngày đăng');
    expect(record.suggestions).toHaveLength(result.read.oddities.length);
    expect(importReport(record.report).normalisations).toContainEqual({
      kind: 'AUTHOR_NAME',
      count: 1,
      how: expect.stringContaining('“LÊ THỊ THANH NGA” thành “Lê Thị Thanh Nga”'),
    });
    expect(importReport(record.report).found).toContainEqual({
      part: 'AUTHOR_NAME',
      count: 1,
      text: 'LÊ THỊ THANH NGA',
    });
    expect(await db.auditEntry.findFirst()).toMatchObject({
      action: 'import-legacy-page',
      subjectId: record.id,
      actorKind: 'system',
    });
    const before = await everything();
    const again = await importLegacyPage('system', { name: 'khac.txt', bytes });
    expect([again.changed, again.importId]).toEqual([false, record.id]);
    expect(await everything()).toBe(before);
  });
});

describe('importLegacyPage twice', () => {
  it('changes nothing, in any encoding', async () => {
    await importText(savedPageText);
    const before = await everything();
    for (const bytes of [
      asUtf8(savedPageText),
      asWindows1258(savedPageText),
      asUtf8(savedPageText.normalize('NFD')),
      asUtf8(`\uFEFF${savedPageText.replaceAll('\n', '\r\n')}`),
    ]) {
      const again = await importLegacyPage('system', { name: 'trang.txt', bytes });
      expect(again.changed).toBe(false);
    }
    expect(await everything()).toBe(before);
  });

  it('adds what another save of the page has in addition, and only that', async () => {
    await importText(savedPageText);
    const named = await importText(`${savedPageText}\n`, 'Default.aspx_NewsViews=77.txt');
    expect(named.report.stored.filter(({ outcome }) => outcome === 'CREATED')).toEqual([
      { kind: 'LEGACY_ADDRESS', outcome: 'CREATED', title: 'NewsViews=77' },
    ]);
    expect(named.suggestions).toBe(0);
    expect(await db.legacyAddress.findMany({ select: { legacyId: true } })).toEqual([
      { legacyId: 77 },
    ]);
  });

  it('learns the old number from a new name of the same file, once', async () => {
    await importText(savedPageText);
    const name = 'Default.aspx_NewsViews=78.txt';
    const renamed = await importText(savedPageText, name);
    expect([renamed.changed, renamed.report.stored.length]).toEqual([true, 1]);
    expect(await db.legacyAddress.count()).toBe(1);
    const before = await everything();
    expect((await importText(savedPageText, name)).changed).toBe(false);
    expect(await everything()).toBe(before);
  });

  it('does it once when two ask together', async () => {
    const results = await Promise.all([importText(savedPageText), importText(savedPageText)]);
    expect(results.map(({ changed }) => changed).sort()).toEqual([false, true]);
    expect(await db.legacyImport.count()).toBe(1);
  });

  it('leaves an article as its editor left it', async () => {
    await importText(savedPageText);
    const edited = { title: 'Tựa mới', publishedAt: new Date('2021-01-01'), version: 2 };
    await db.article.updateMany({ where: { status: 'PUBLISHED' }, data: edited });
    await db.poll.updateMany({ data: { question: 'Hỏi khác?' } });
    await db.album.updateMany({ data: { title: 'Album khác' } });
    const before = await everything();
    expect((await importText(`${savedPageText} `)).changed).toBe(false);
    expect(await everything()).toBe(before);
  });

  it('knows what a report calls in an earlier spelling', async () => {
    const page = legacyPage({ title: 'Kỷ niệm', day: '05/03/2019', poll: 'Kỳ nào hay?' });
    await importText(page);
    await db.article.updateMany({
      data: { title: 'Tựa mới', publishedAt: new Date('2021-01-01') },
    });
    await db.poll.updateMany({ data: { question: 'Hỏi khác?' } });
    await db.$executeRaw`
      UPDATE legacy_imports SET report = translate(report::text, 'ỉì', 'ỷỳ')::jsonb`;
    expect((await importText(`${page} `)).changed).toBe(false);
  });

  it('reports a dry run and stores nothing', async () => {
    const before = await everything();
    const result = await importText(savedPageText, 'trang.txt', { dryRun: true });
    expect(outcomes(result.report.stored)).toMatchObject({ 'ARTICLE CREATED': 1 });
    expect(await everything()).toBe(before);
  });
});

const garden = { title: 'Vườn rau hoà bình', day: '05/03/2019' };
const market = { title: 'Phiên chợ “0 đồng”', day: '12/03/2019' };
const gardenPage = legacyPage({
  ...garden,
  newer: [market],
  slides: ['Một', 'Hai'],
  poll: 'Học gì?',
});
const marketPage = legacyPage({
  ...market,
  title: 'PHIÊN CHỢ "0 ĐỒNG".',
  older: [{ ...garden, title: 'Vườn rau hòa bình' }],
  slides: ['Hai', 'Một'],
  poll: 'HỌC GÌ?',
});

describe('pages that list each other', () => {
  it.each([
    ['one', gardenPage, marketPage],
    ['the other', marketPage, gardenPage],
  ])('become two articles, %s first', async (_name, first, second) => {
    await importText(first);
    const draft = await db.article.findFirstOrThrow({ where: { awaitingContent: true } });
    const result = await importText(second);
    expect(outcomes(result.report.stored)).toEqual({
      'ARTICLE FILLED': 1,
      'AWAITING_ARTICLE MATCHED': 1,
      'ALBUM MATCHED': 1,
      'POLL MATCHED': 1,
      'VISIT_BASELINE MATCHED': 1,
    });
    const filled = await db.article.findUniqueOrThrow({
      where: { id: draft.id },
      include: { versions: { orderBy: { number: 'asc' } } },
    });
    expect(filled).toMatchObject({ status: 'PUBLISHED', awaitingContent: false, version: 2 });
    expect(filled.bodyText).toContain('vườn rau chung');
    expect(filled.versions.map(({ number }) => number)).toEqual([1, 2]);
    expect([await db.article.count(), await db.album.count(), await db.poll.count()]).toEqual([
      2, 1, 1,
    ]);
  });

  it('does not take the same title of another day for the same article', async () => {
    await importText(gardenPage);
    await importText(legacyPage({ ...market, day: '13/03/2019' }));
    expect(await db.article.count()).toBe(3);
  });

  it('fills only what is empty in a draft that an editor has worked on', async () => {
    await importText(gardenPage);
    const other = await db.category.create({ data: { slug: 'khac', name: 'Khác' } });
    const edited = { title: 'Tựa của biên tập', categoryId: other.id, version: 2 };
    await db.article.updateMany({ where: { awaitingContent: true }, data: edited });
    await importText(marketPage);
    const filled = await db.article.findFirst({ where: { categoryId: other.id } });
    expect(filled).toMatchObject({ title: edited.title, status: 'PUBLISHED', version: 3 });
    expect(await db.article.count()).toBe(2);
  });

  it.each([
    [
      'written',
      { body: { type: 'doc', content: [{ type: 'image', attrs: { mediaId: 'm', src: '/m' } }] } },
    ],
    ['sent to review', { status: 'IN_REVIEW' as const }],
    ['deleted', { deletedAt: new Date() }],
  ])('leaves a draft that was %s', async (_name, data) => {
    await importText(gardenPage);
    await db.article.updateMany({ where: { awaitingContent: true }, data });
    await importText(marketPage);
    expect(await db.article.findFirst({ where: { awaitingContent: true } })).toMatchObject(data);
    expect(await db.article.count()).toBe(2);
  });

  it('goes by the old number where the page has it', async () => {
    await importText(savedPageHtml, 'may.html');
    expect(await db.legacyAddress.findMany({ orderBy: { legacyId: 'asc' } })).toMatchObject([
      { legacyId: 498 },
      { legacyId: 512 },
      { legacyId: 530 },
    ]);
    const own = legacyPage({ title: 'Khai giảng lớp nấu ăn (bổ sung)', day: '20/12/2017' });
    await importText(own, 'NewsViews=530.txt');
    const address = await db.legacyAddress.findUnique({
      where: { legacyId: 530 },
      include: { article: true },
    });
    expect(address?.article).toMatchObject({ status: 'PUBLISHED', version: 2 });
    expect(await db.siteLink.findMany()).toMatchObject([{ url: 'http://vwu.vn', position: 0 }]);
    expect(await db.pollOption.findMany({ orderBy: { position: 'asc' } })).toMatchObject([
      { label: 'Vốn' },
      { label: 'Nghề' },
    ]);
  });
});

describe('the visit counter', () => {
  const page = (title: string, total: string, savedOn: string) =>
    importText(legacyPage({ ...garden, title, total, savedOn }));

  it('goes on from the newest page and never back', async () => {
    await page('Một', '0000001000', '11/08/2020');
    await page('Hai', '0000000900', '10/08/2020');
    await page('Ba', '0000000800', '12/08/2020');
    expect(await db.visitBaseline.findFirst()).toMatchObject({ total: 1000n });
    const later = await page('Bốn', '0000001200', '12/08/2020');
    expect(outcomes(later.report.stored)).toMatchObject({ 'VISIT_BASELINE UPDATED': 1 });
    expect(await db.visitBaseline.findFirst()).toMatchObject({ total: 1200n });
  });
});

describe('a page in doubt', () => {
  const garbled =
    'Héi Liªn hiÖp phô n÷ x· MÉu tæ chøc líp tËp huÊn cho bèn m\u00AD¬i héi viªn t¹i nhµ v¨n hãa th«n.';
  const garbledPage = gardenPage.replace(/^Chị em hội viên.*$/m, garbled);

  it.each([
    ['new', () => Promise.resolve()],
    ['awaited', () => importText(marketPage)],
  ])('stays a draft when its text was in another encoding, %s', async (_name, before) => {
    await before();
    const { report } = await importText(garbledPage);
    expect(report.stored.map(({ kind }) => kind)).toContain('DRAFT_ARTICLE');
    const article = await db.article.findFirstOrThrow({
      where: { title: garden.title },
      include: { versions: true, reviewEvents: true },
    });
    expect(article).toMatchObject({ status: 'DRAFT', awaitingContent: false, reviewEvents: [] });
    expect(article.bodyText).toContain('Hội Liên hiệp phụ nữ xã Mẫu');
    const record = await db.legacyImport.findFirstOrThrow({
      where: { articleId: article.id },
      include: { suggestions: { where: { rule: 'garbled-encoding' } } },
    });
    expect(record.rawText).toContain(garbled);
    expect(record.suggestions).toMatchObject([{ found: garbled }]);
  });

  it('is imported with what it has, and the report says what is missing', async () => {
    const text = gardenPage
      .replace(/^Các tin mới hơn:[\s\S]*?(?=^Các tin cũ hơn)/m, '')
      .replace(/^Thống kê truy cập[\s\S]*$/m, '');
    const { report } = await importText(text);
    expect(report.found).toContainEqual({
      part: 'MISSING',
      count: 2,
      text: 'Các tin mới hơn\nThống kê truy cập (hoặc thiếu số)',
    });
    expect(await db.article.findFirst()).toMatchObject({ status: 'PUBLISHED' });
    expect(await db.visitBaseline.count()).toBe(0);
  });
});

describe('importLegacyPage, refused', () => {
  it('stores nothing of a cut page, under an unknown category, without a unit, from a stranger', async () => {
    const before = await everything();
    const file = { name: 'a.txt', bytes: asUtf8(gardenPage) };
    await expect(importText(gardenPage.slice(0, 200))).rejects.toThrow(
      /^not a complete saved page/,
    );
    await expect(importText(gardenPage, 'a.txt', { category: 'khong-co' })).rejects.toThrow(
      /Không có chuyên mục “khong-co”/,
    );
    const long = legacyPage({ ...garden, title: 'Rất dài '.repeat(1000) });
    await expect(importText(long)).rejects.toThrow(/7999 characters/);
    const rows = Array.from({ length: 201 }, (_v, i) => ({ title: `Tin ${i}`, day: '05/03/2020' }));
    const endless = legacyPage({ ...garden, newer: rows });
    await expect(importText(endless)).rejects.toThrow(/a list of 201 rows/);
    await expect(importLegacyPage({ kind: 'anonymous' }, file)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(await everything()).toBe(before);
    await asOwner('TRUNCATE org_units CASCADE');
    await expect(importText(gardenPage)).rejects.toThrow(/no organisation unit yet/);
  });
});
