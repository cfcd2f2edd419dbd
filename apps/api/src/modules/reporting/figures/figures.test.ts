import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, faultyFields, globalId } from '#test/api.ts';
import { asOwner, useDatabase } from '#test/database.ts';
import { makeArticle, makeOrgUnit, makeStaff } from '#test/factories.ts';
import { makeFigure, makeIndicator } from '#test/figure-factories.ts';

useDatabase();

const figureFields =
  'id version source period { kind label from to } orgUnit { name } article { title } value { value denominator qualifier text label unit footnotes } corrections { text label source reason }';
const record = `mutation ($input: RecordFigureInput!) { recordFigure(input: $input) { figure { ${figureFields} } } }`;
const correct = `mutation ($input: CorrectFigureInput!) { correctFigure(input: $input) { figure { ${figureFields} } } }`;

let root: Awaited<ReturnType<typeof makeOrgUnit>>;
let editor: Record<string, string>;

beforeAll(async () => {
  root = await makeOrgUnit({ kind: 'PROVINCE', name: 'tỉnh Quảng Nam' });
  editor = { cookie: (await makeStaff('EDITOR', root.id)).cookie };
});

const figureOf = (indicator: { id: string }, fields: object) => ({
  indicator: globalId('Indicator', indicator.id),
  orgUnit: globalId('OrgUnit', root.id),
  source: 'Báo cáo tổng kết năm 2018',
  ...fields,
});

describe('a figure', () => {
  it('is kept as it was written, and as what that means', async () => {
    const indicator = await makeIndicator({ name: 'Chi hội trưởng là đảng viên' });
    const article = await makeArticle({ orgUnitId: root.id });
    const period = 'đến cuối năm 2018';
    const input = figureOf(indicator, {
      period,
      text: '494/1.729',
      article: globalId('Article', article.id),
    });
    const { data } = await ask(record, { input }, editor);
    expect(data.recordFigure.figure).toMatchObject({
      version: 1,
      period: { kind: 'AS_OF', label: period, from: null, to: '2018-12-31' },
      orgUnit: { name: 'tỉnh Quảng Nam' },
      article: { title: article.title },
      value: {
        value: 494,
        denominator: 1729,
        qualifier: 'EXACT',
        text: '494/1.729',
        label: '494/1.729',
        unit: 'người',
        footnotes: [],
      },
      corrections: [],
    });
    expect(faultyFields(await ask(record, { input }, editor))).toEqual(['period']);
    const event = await db.outboxEvent.findFirst({ where: { type: 'record-figure' } });
    expect(event?.tags).toEqual(['indicators', `indicator:${indicator.code}`]);
  });

  it('carries money beyond what a program counts in small numbers', async () => {
    const measure = { counts: 'VND', unit: 'đồng', kind: 'FLOW' } as const;
    const indicator = await makeIndicator({ ...measure, name: 'Dư nợ' });
    const input = figureOf(indicator, { period: 'năm 2018', text: '1.753 tỷ đồng' });
    const { data } = await ask(record, { input }, editor);
    expect(data.recordFigure.figure.value).toMatchObject({
      value: 1_753_000_000_000,
      label: '1.753 tỷ đồng',
    });
  });

  it.each([
    ['text', { text: '3/5' }],
    ['text', { text: '1,234' }],
    ['text', { text: '1e9' }],
    ['text', { text: '−5' }],
    ['text', { text: '488 hộ' }],
    ['text', { text: 'x'.repeat(121) }],
    ['period', { period: 'năm ngoái' }],
    ['period', { period: 'năm 2018' }],
    ['period', { period: 'đến cuối năm 2999' }],
    ['orgUnit', () => ({ orgUnit: globalId('OrgUnit', '01900000-0000-7000-8000-000000000000') })],
    ['orgUnit', { orgUnit: 'không phải id' }],
    ['article', () => ({ article: globalId('Article', '01900000-0000-7000-8000-000000000000') })],
    ['source', { source: '' }],
  ])('is asked back with a wrong %s', async (field, wrong) => {
    const indicator = await makeIndicator();
    const right = { period: 'đến cuối năm 2018', text: '305.403' };
    // Ids are signed, which they cannot be before the secrets are loaded.
    const fields = typeof wrong === 'function' ? wrong() : wrong;
    const refused = await ask(
      record,
      { input: figureOf(indicator, { ...right, ...fields }) },
      editor,
    );
    expect(codeOf(refused)).toBe('BAD_USER_INPUT');
    expect(faultyFields(refused)).toEqual([field]);
    expect(await db.publishedFigure.count({ where: { indicatorNum: indicator.num } })).toBe(0);
  });

  it('tells of a period that is over, and of a unit that was there at its end', async () => {
    const flow = await makeIndicator({ counts: 'THINGS', unit: 'lớp', kind: 'FLOW' });
    const asked = (fields: object) =>
      ask(record, { input: figureOf(flow, { text: '12', period: 'năm 2018', ...fields }) }, editor);
    // Of the unit of that day not everybody may know yet.
    expect(faultyFields(await asked({ period: 'giai đoạn 2016-2099' }))).toEqual(['period']);
    const later = await makeOrgUnit({ parentId: root.id, opensOn: '2019-01-01' });
    const orgUnit = globalId('OrgUnit', later.id);
    expect(faultyFields(await asked({ orgUnit }))).toEqual(['orgUnit']);
    expect(codeOf(await asked({ orgUnit, period: 'năm 2019' }))).toBeUndefined();
    expect(codeOf(await asked({}))).toBeUndefined();
  });

  it('is not called wrong when only its source is corrected, and keeps its article', async () => {
    const indicator = await makeIndicator();
    const { id: articleId } = await makeArticle({ orgUnitId: root.id });
    const row = await makeFigure(indicator, root, {
      endOf: 2018,
      value: 305_403n,
      article: { connect: { id: articleId } },
    });
    const input = {
      id: globalId('PublishedFigure', row.id),
      expectedVersion: 1,
      text: row.asWritten,
      source: 'Báo cáo nhiệm kỳ',
      reason: 'Ghi nhầm nguồn',
    };
    const { figure } = (await ask(correct, { input }, editor)).data.correctFigure;
    expect(figure).toMatchObject({ value: { footnotes: [] }, corrections: [{ text: '305403' }] });
    const kept = await db.publishedFigure.findUniqueOrThrow({ where: { id: row.id } });
    expect(kept.articleId).toBe(articleId);
  });

  it('is corrected once per version; what stood before stays, for ever', async () => {
    const indicator = await makeIndicator();
    const row = await makeFigure(indicator, root, { endOf: 2018, value: 305_304n });
    const input = {
      id: globalId('PublishedFigure', row.id),
      expectedVersion: 1,
      text: '305.403',
      source: row.source,
      reason: 'Gõ nhầm thứ tự chữ số',
    };
    const author = { cookie: (await makeStaff('AUTHOR', root.id)).cookie };
    expect(codeOf(await ask(correct, { input }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(correct, { input }, author))).toBe('FORBIDDEN');
    const { figure } = (await ask(correct, { input }, editor)).data.correctFigure;
    expect(figure).toMatchObject({
      version: 2,
      value: { value: 305_403, label: '305.403' },
      corrections: [{ text: '305304', label: '305.304', reason: input.reason }],
    });
    expect(figure.value.footnotes).toEqual([
      expect.stringMatching(
        /^Đính chính ngày \d\d\/\d\d\/\d{4}: trước đó đã công bố 305\.304 người\. Lý do: Gõ nhầm thứ tự chữ số$/,
      ),
    ]);
    expect(codeOf(await ask(correct, { input }, editor))).toBe('CONFLICT');
    const same = { ...input, expectedVersion: 2 };
    expect(faultyFields(await ask(correct, { input: same }, editor))).toEqual(['text']);
    const gone = `DELETE FROM figure_corrections WHERE figure_id = '${row.id}'`;
    await expect(asOwner(gone)).rejects.toThrow('append-only');
    await expect(db.$executeRawUnsafe(gone)).rejects.toThrow(/permission denied/);
  });

  it('keeps its unit from being taken back', async () => {
    const indicator = await makeIndicator();
    await makeFigure(indicator, root, { endOf: 2016, value: 1n });
    await expect(asOwner(`DELETE FROM org_units WHERE id = '${root.id}'`)).rejects.toThrow();
  });
});
