import { natureFaults } from '@hoi/localization/words/reporting/indicators';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { type Answer, ask, codeOf, globalId } from '#test/api.ts';
import { asOwner, useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff, unique } from '#test/factories.ts';
import { makeFigure, makeIndicator } from '#test/figure-factories.ts';

useDatabase();

const create =
  'mutation ($input: CreateIndicatorInput!) { createIndicator(input: $input) { indicator { id code version } } }';
const update =
  'mutation ($input: UpdateIndicatorInput!) { updateIndicator(input: $input) { indicator { name version } } }';
const define =
  'mutation ($input: DefineIndicatorInput!) { defineIndicator(input: $input) { indicator { version definitions { validFrom text breaksSeries reason } } } }';

let root: Awaited<ReturnType<typeof makeOrgUnit>>;
let editor: Record<string, string>;

beforeAll(async () => {
  root = await makeOrgUnit();
  editor = { cookie: (await makeStaff('EDITOR', root.id)).cookie };
});

const form = (fields: object = {}) => ({
  name: `Số lớp tập huấn ${unique()}`,
  topic: 'Đào tạo',
  counts: 'THINGS',
  unit: 'lớp',
  kind: 'FLOW',
  sensitivity: 'OPEN',
  addsOverUnits: false,
  addsOverPeriods: false,
  decimals: 0,
  ...fields,
});
const fresh = (fields: object = {}) =>
  form({ definition: 'Lớp do Hội mở.', validFrom: '2016-01-01', ...fields });

const issuesOf = ({ errors }: Answer) =>
  errors?.[0]?.extensions.issues?.map(({ path, message }) => [path.join('.'), message]);

describe('an indicator', () => {
  it('is put into the catalogue with its definition and found by its code', async () => {
    const input = fresh({ name: 'Số lớp tập huấn nghiệp vụ', addsOverPeriods: true });
    const { data } = await ask(create, { input }, editor);
    const { code, id } = data.createIndicator.indicator;
    expect(code).toBe('so-lop-tap-huan-nghiep-vu');
    const question = `{ indicator(code: "${code}") { id name kind counts unit addsOverPeriods decimals sensitivity
      definition { text validFrom } before: definition(asOf: "2015-12-31") { text } latest { sentence } viewerCan { update } } }`;
    expect((await ask(question)).data.indicator).toEqual({
      id,
      name: input.name,
      kind: 'FLOW',
      counts: 'THINGS',
      unit: 'lớp',
      addsOverPeriods: true,
      decimals: 0,
      sensitivity: 'OPEN',
      definition: { text: 'Lớp do Hội mở.', validFrom: '2016-01-01' },
      before: null,
      latest: null,
      viewerCan: { update: false },
    });
    const again = await ask(create, { input }, editor);
    expect(issuesOf(again)?.[0]?.[0]).toBe('code');
  });

  it('never adds persons over periods, whatever the form says', async () => {
    const input = fresh({ counts: 'PERSONS', unit: 'người', addsOverPeriods: true });
    expect(issuesOf(await ask(create, { input }, editor))).toEqual([
      ['addsOverPeriods', natureFaults.personsOverPeriods],
    ]);
    const { id } = await makeIndicator();
    const forced = `UPDATE indicators SET adds_over_periods = true WHERE id = '${id}'`;
    await expect(asOwner(forced)).rejects.toThrow('indicators_never_added');
  });

  it('is changed once per version, by a role at the root alone', async () => {
    const { id } = await makeIndicator();
    const input = {
      id: globalId('Indicator', id),
      expectedVersion: 1,
      ...form({ name: 'Tên mới' }),
    };
    const below = await makeOrgUnit({ parentId: root.id });
    const other = { cookie: (await makeStaff('EDITOR', below.id)).cookie };
    const author = { cookie: (await makeStaff('AUTHOR', root.id)).cookie };
    expect(codeOf(await ask(update, { input }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(update, { input }, other))).toBe('FORBIDDEN');
    expect(codeOf(await ask(update, { input }, author))).toBe('FORBIDDEN');
    const { data } = await ask(update, { input }, editor);
    expect(data.updateIndicator.indicator).toEqual({ name: 'Tên mới', version: 2 });
    expect(codeOf(await ask(update, { input }, editor))).toBe('CONFLICT');
    const entry = await db.auditEntry.findFirst({ where: { action: 'update-indicator' } });
    expect(entry).toMatchObject({ subjectType: 'Indicator', subjectId: id });
  });

  it('keeps what its figures are counted in once there are some', async () => {
    const indicator = await makeIndicator();
    await makeFigure(indicator, root, { endOf: 2018, value: 5n });
    const same = { counts: 'PERSONS', unit: 'người', kind: 'STOCK' };
    const input = { id: globalId('Indicator', indicator.id), expectedVersion: 1 };
    for (const [field, value] of Object.entries({
      unit: 'hội viên',
      kind: 'FLOW',
      counts: 'TURNS',
    })) {
      const changed = { ...input, ...form({ ...same, [field]: value }) };
      expect(issuesOf(await ask(update, { input: changed }, editor))?.[0]?.[0]).toBe(field);
    }
    const renamed = { ...input, ...form({ ...same, name: 'Tên khác' }) };
    expect(codeOf(await ask(update, { input: renamed }, editor))).toBeUndefined();
  });

  it('is unknown to readers while it is for the staff, and shown afresh when that changes', async () => {
    const indicator = await makeIndicator({ sensitivity: 'STAFF' });
    const viewer = { cookie: (await makeStaff('VIEWER', root.id)).cookie };
    const question = `{ indicator(code: "${indicator.code}") { name } }`;
    expect((await ask(question)).data).toEqual({ indicator: null });
    expect((await ask(question, {}, viewer)).data.indicator).toEqual({ name: indicator.name });
    const same = { counts: 'PERSONS', unit: 'người', kind: 'STOCK', sensitivity: 'OPEN' };
    const id = globalId('Indicator', indicator.id);
    const input = { id, expectedVersion: 1, ...form(same) };
    expect(codeOf(await ask(update, { input }, editor))).toBeUndefined();
    expect((await ask(question)).data.indicator).not.toBeNull();
    const event = await db.outboxEvent.findFirst({ where: { subjectId: indicator.id } });
    const tags = ['indicators', `indicator:${indicator.code}`];
    expect(event?.tags).toEqual(tags);

    // Back again: pages of readers go too.
    const hidden = { ...input, expectedVersion: 2, sensitivity: 'STAFF' };
    expect(codeOf(await ask(update, { input: hidden }, editor))).toBeUndefined();
    expect((await ask(question)).data.indicator).toBeNull();
    const events = await db.outboxEvent.findMany({ where: { subjectId: indicator.id } });
    expect(events.map((one) => one.tags)).toEqual([tags, tags]);
    // Whoever leaves out who may know of it opens it to nobody, and turns nothing off along what it adds.
    for (const name of ['sensitivity', 'addsOverUnits', 'addsOverPeriods', 'decimals']) {
      const unsaid = Object.entries({ ...hidden, expectedVersion: 3 }).filter(
        ([key]) => key !== name,
      );
      const answer = await ask(update, { input: Object.fromEntries(unsaid) }, editor);
      expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    }
    expect((await ask(question)).data.indicator).toBeNull();
  });

  it.each([
    ['name', { name: 'x'.repeat(201) }],
    ['definition', { definition: '' }],
    ['definition', { definition: 'x'.repeat(4001) }],
    ['validFrom', { validFrom: '2999-01-01' }],
    ['decimals', { decimals: 4 }],
    ['code', { code: 'Không phải địa chỉ' }],
    ['unit', { unit: ' ' }],
  ])('is refused with a wrong %s', async (field, wrong) => {
    const refused = await ask(create, { input: fresh(wrong) }, editor);
    expect(codeOf(refused)).toBe('BAD_USER_INPUT');
    expect(issuesOf(refused)?.map(([path]) => path)).toEqual([field]);
  });
});

describe('a definition', () => {
  it('holds from its day, says why a series breaks, and is mended on the same day', async () => {
    const { id } = await makeIndicator();
    const input = {
      id: globalId('Indicator', id),
      expectedVersion: 1,
      validFrom: '2018-01-01',
      text: 'Hội viên có thẻ.',
      breaksSeries: true,
    };
    const silent = await ask(define, { input }, editor);
    expect(issuesOf(silent)?.[0]?.[0]).toBe('reason');
    const said = { ...input, reason: 'chỉ đếm hội viên có thẻ' };
    await ask(define, { input: said }, editor);
    expect(codeOf(await ask(define, { input: said }, editor))).toBe('CONFLICT');
    const other = { ...said, expectedVersion: 2, text: 'Hội viên đã được phát thẻ.' };
    // Another one of the same day would be lost.
    expect(issuesOf(await ask(define, { input: other }, editor))?.[0]?.[0]).toBe('validFrom');
    const mended = { ...other, replaces: true };
    const { data } = await ask(define, { input: mended }, editor);
    expect(data.defineIndicator.indicator).toEqual({
      version: 3,
      definitions: [
        {
          validFrom: '2018-01-01',
          text: 'Hội viên đã được phát thẻ.',
          breaksSeries: true,
          reason: 'chỉ đếm hội viên có thẻ',
        },
        { validFrom: '2000-01-01', text: 'Người là hội viên.', breaksSeries: false, reason: '' },
      ],
    });
    const [, last] = await db.auditEntry.findMany({
      where: { action: 'define-indicator', subjectId: id },
      orderBy: { id: 'asc' },
    });
    expect(last?.detail).toMatchObject({
      before: 'Hội viên có thẻ.',
      reasonBefore: 'chỉ đếm hội viên có thẻ',
    });
    const early = { ...mended, expectedVersion: 3, validFrom: '2999-01-01' };
    expect(issuesOf(await ask(define, { input: early }, editor))?.[0]?.[0]).toBe('validFrom');
  });
});

describe('the catalogue', () => {
  it('is listed in its order and narrowed by its filter', async () => {
    const name = unique('Vốn vay ủy thác');
    const last = await makeIndicator({ name, position: 9, counts: 'VND', unit: 'đồng' });
    const first = await makeIndicator({ name, position: 3 });
    await makeIndicator({ name, sensitivity: 'STAFF' });
    const list =
      'query ($filter: IndicatorFilter!) { indicators(filter: $filter) { totalCount nodes { code } } }';
    const query = name.replace('Vốn', 'von');
    const codes = async (filter: object) => (await ask(list, { filter })).data.indicators;
    expect(await codes({ query })).toEqual({
      totalCount: 2,
      nodes: [{ code: first.code }, { code: last.code }],
    });
    expect(await codes({ query, counts: 'VND' })).toMatchObject({ nodes: [{ code: last.code }] });
    expect(await codes({ query, kind: 'FLOW' })).toMatchObject({ totalCount: 0 });
  });
});
