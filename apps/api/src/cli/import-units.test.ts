import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importUnits } from '#modules/organisation/unit-import/import-units.command.ts';
import {
  decisionsFileName,
  ownUnitLists,
  readUnitLists,
  unitFileNames,
} from '#modules/organisation/unit-import/unit-files.ts';
import { db } from '#outside/db.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';

useDatabase();

const days = { since: '1997-01-01', changedOn: '2025-01-01' };
const shared = path.join(import.meta.dirname, '../../../../../shared/data');
const cases = path.join(import.meta.dirname, '../../../../../shared/cases');
let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'hoi-units-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

/** A folder with the lists, one of them changed. */
async function listsWith(name: string, change: (text: string) => string | Buffer) {
  const directory = await mkdtemp(path.join(scratch, 'lists-'));
  await cp(ownUnitLists, directory, { recursive: true });
  const text = await readFile(path.join(directory, name), 'utf8');
  await writeFile(path.join(directory, name), change(text));
  return directory;
}

const faultsOf = (directory: string): Promise<string> =>
  readUnitLists(directory).then(
    () => 'accepted',
    (error: Error) => error.message,
  );

const { before, changed, after, successions } = unitFileNames;

describe('lists of places', () => {
  it('are the ones that were handed over', async () => {
    for (const name of Object.values(unitFileNames)) {
      const handed = await readFile(path.join(shared, name)).catch(() => null);
      if (handed) expect(handed.equals(await readFile(path.join(ownUnitLists, name)))).toBe(true);
    }
    expect((await readUnitLists(ownUnitLists)).successions).toHaveLength(281);
  });

  it('are read with semicolons or tabs, as spreadsheets write them', async () => {
    const own = await readUnitLists(ownUnitLists);
    for (const mark of [';', '\t']) {
      const directory = await listsWith(before, (text) => `\uFEFF${text.replaceAll(',', mark)}`);
      expect((await readUnitLists(directory)).before).toEqual(own.before);
    }
  });

  it('are read without the columns that nobody knows, which are named with the file', async () => {
    const directory = await listsWith(changed, (text) =>
      text.replaceAll(/\r?\n/g, ',x\n').replace(/^.*\n/, 'level,code,name,parent_code,Ghi chú\n'),
    );
    const note = `${changed}: columns not read: E "Ghi chú"`;
    expect((await readUnitLists(directory)).notes).toEqual([note]);
    expect((await readUnitLists(ownUnitLists)).notes).toEqual([]);
    const file = path.join(directory, changed);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('PROVINCE,48', 'PROVINCE,048'));
    const faults = await faultsOf(directory);
    expect(faults).toContain('"048" is no code of a PROVINCE');
    expect(faults.split('\n').at(-1)).toBe(note);
    await writeFile(file, text.replace('parent_code', 'parent'));
    expect(await faultsOf(directory)).toContain(
      `${changed}:1: columns missing: parent_code; columns not read: D "parent", E "Ghi chú"`,
    );
  });

  it('are refused where a name is in an encoding from before Unicode', async () => {
    const directory = await listsWith(before, (text) =>
      text.replace(/^(COMMUNE,20194,)[^,]*/m, '$1X· Trµ §on'),
    );
    expect(await faultsOf(directory)).toMatch(
      new RegExp(
        `^${before}:\\d+: name is written in TCVN3 \\(ABC\\); convert the file to Unicode$`,
        'm',
      ),
    );
  });

  it('have codes of two, three and five digits by level', async () => {
    const directory = await listsWith(before, (text) =>
      text.replace('PROVINCE,48', 'PROVINCE,048').replace('COMMUNE,20194', 'COMMUNE,0194'),
    );
    const faults = await faultsOf(directory);
    expect(faults).toContain('"048" is no code of a PROVINCE: 2 digits');
    expect(faults).toContain(
      '"0194" is no code of a COMMUNE: 5 digits; a spreadsheet may have dropped the zeros in front (00194)',
    );
  });

  it.skipIf(!existsSync(cases)).each([
    ['units-ok', 'accepted'],
    ['units-semicolon', 'accepted'],
    ['units-zeros-lost', '"3646" is no code of a COMMUNE: 5 digits'],
  ])('of the case %s are: %s', async (name, outcome) => {
    expect(await faultsOf(path.join(cases, name))).toContain(outcome);
  });

  it('are read with a byte order mark, decomposed letters and Windows line ends', async () => {
    const directory = await listsWith(before, (text) =>
      `\uFEFF${text.normalize('NFD')}`.replaceAll('\n', '\r\n'),
    );
    expect((await readUnitLists(directory)).before.get('20965')?.name).toBe(
      (await readUnitLists(ownUnitLists)).before.get('20965')?.name,
    );
  });

  it.each([
    [
      'an unknown superior',
      before,
      (t: string) => t.replace('Thành phố Tam Kỳ,49', 'Thành phố Tam Kỳ,47'),
      'unknown parent_code 47',
    ],
    [
      'a code twice',
      changed,
      (t: string) => `${t}COMMUNE,20335,Phường Lạ,502\n`,
      'code 20335 stands in line',
    ],
    [
      'a name twice',
      changed,
      (t: string) => `${t}COMMUNE,99999,Phường Tân Thạnh,502\n`,
      'stands below 502 already',
    ],
    [
      'a wrong level',
      before,
      (t: string) => t.replace('DISTRICT,502', 'TOWN,502'),
      'unknown level "TOWN"',
    ],
    [
      'a missing column',
      before,
      (t: string) => t.replace('parent_code', 'parent'),
      'columns missing: parent_code',
    ],
    [
      'too few values',
      before,
      (t: string) => t.replace('Thành phố Tam Kỳ,49', 'Thành phố Tam Kỳ'),
      '3 values where the header has 4',
    ],
    [
      'a cycle of levels',
      before,
      (t: string) => t.replace(/(COMMUNE,20335,[^,]*),502/, '$1,20338'),
      'a COMMUNE cannot be below the COMMUNE 20338',
    ],
    [
      'a gap',
      successions,
      (t: string) => t.replace(/^[^\n]*MERGED,20195,[^\n]*\n/m, ''),
      'nothing says what became of 20195',
    ],
    [
      'a split with one part',
      successions,
      (t: string) => t.replace(/^[^\n]*SPLIT,20296[^\n]*Phường Liên Chiểu\r?\n/m, ''),
      'a SPLIT needs two lines',
    ],
    [
      'an unknown target',
      successions,
      (t: string) => t.replace('20194,Phường Hải Vân', '77777,Phường Hải Vân'),
      'unknown new_code 77777',
    ],
    [
      'a name against the list',
      successions,
      (t: string) => t.replace('Phường Hòa Hiệp Bắc', 'Phường Hòa Hiệp'),
      'is "Phường Hòa Hiệp Bắc"',
    ],
    [
      'a day that is none',
      successions,
      (t: string) => t.replace('2025-07-01', '2025-02-30'),
      '"2025-02-30" is no day',
    ],
    ['a line twice', successions, (t: string) => `${t}${t.split('\n')[1]}\n`, 'stands there twice'],
    [
      'an unchanged unit with another name',
      successions,
      (t: string) => t.replace('RENAMED', 'UNCHANGED'),
      'UNCHANGED, but',
    ],
    ['an empty file', after, () => '', 'the file is empty'],
    ['binary data', after, () => Buffer.from([0, 1, 2, 255, 0]), 'not text'],
  ])('with %s are refused by line', async (_what, name, change, message) => {
    const faults = await faultsOf(await listsWith(name, change));
    expect(faults).toContain(message);
    expect(faults.split('\n').every((line) => /^[\w-]+\.csv:\d+: /.test(line))).toBe(true);
  });

  it('are refused with all faults at once, and when a list is not there or too large', async () => {
    const directory = await listsWith(before, (text) => text.replaceAll(/,508(\r?\n)/g, ',777$1'));
    expect((await faultsOf(directory)).split('\n').length).toBeGreaterThan(10);
    expect((await faultsOf(scratch)).split('\n')).toHaveLength(4);
    const large = await listsWith(after, () => Buffer.alloc(6_000_000, 'x'));
    expect(await faultsOf(large)).toContain('too large: 6 MB');
  });
});

async function countOn(day: string) {
  const rows = await db.$queryRaw<{ province: string; kind: string; count: number }[]>`
    SELECT p.name AS province, v.kind::text AS kind, count(*)::int AS count
    FROM org_unit_versions p
    JOIN org_unit_closure c ON c.ancestor_id = p.unit_id AND c.depth > 0
      AND c.valid_from <= ${day}::date AND c.valid_to > ${day}::date
    JOIN org_unit_versions v ON v.unit_id = c.descendant_id
      AND v.valid_from <= ${day}::date AND (v.valid_to IS NULL OR v.valid_to > ${day}::date)
    WHERE p.kind = 'PROVINCE' AND p.valid_from <= ${day}::date AND (p.valid_to IS NULL OR p.valid_to > ${day}::date)
    GROUP BY 1, 2 ORDER BY 1, 2`;
  return rows.map(({ province, kind, count }) => `${province} ${kind} ${count}`);
}

const unitAt = (code: string, day: string) => db.$queryRaw<{ id: string; name: string }[]>`
  SELECT v.unit_id AS id, v.name FROM org_unit_codes c JOIN org_unit_versions v ON v.unit_id = c.unit_id
    AND v.valid_from <= ${day}::date AND (v.valid_to IS NULL OR v.valid_to > ${day}::date)
  WHERE c.code = ${code} AND c.valid_from <= ${day}::date AND (c.valid_to IS NULL OR c.valid_to > ${day}::date)`;

describe('decisions beside the lists', () => {
  const header = 'effective,title,decision,decision_date\n';
  const decided = async (text: string) => {
    const directory = await listsWith(before, (list) => list);
    await writeFile(path.join(directory, decisionsFileName), header + text);
    return directory;
  };

  it('are read by their days, those of the product also for a copy of its lists', async () => {
    const { decisions } = await readUnitLists(
      await decided('2025-07-01,Sắp xếp,12/NQ,2025-06-01\n2030-01-01,,,\n'),
    );
    expect([...decisions]).toEqual([
      ['2025-07-01', { title: 'Sắp xếp', decisionNumber: '12/NQ', decisionDate: '2025-06-01' }],
      [
        '2030-01-01',
        {
          title: 'Thay đổi đơn vị hành chính từ 01/01/2030',
          decisionNumber: '',
          decisionDate: null,
        },
      ],
    ]);
    const copy = await listsWith(before, (list) => list);
    await rm(path.join(copy, decisionsFileName));
    const own = await readUnitLists(ownUnitLists);
    expect((await readUnitLists(copy)).decisions).toEqual(own.decisions);
    expect(own.decisions.size).toBe(2);
  });

  it.each([
    ['a day that is none', '2025-02-30,Sắp xếp,,\n', '"2025-02-30" is no day'],
    ['a day twice', '2025-07-01,Một,,\n2025-07-01,Hai,,\n', '2025-07-01 stands there twice'],
    ['a date that is none', '2025-07-01,Sắp xếp,1/NQ,16/6/2025\n', 'decision_date: '],
    ['too long a number', `2025-07-01,Sắp xếp,${'1'.repeat(101)},\n`, 'decision: '],
    ['a missing value', '2025-07-01,Sắp xếp\n', '2 values where the header has 4'],
  ])('with %s are refused by line', async (_what, text, message) => {
    const faults = await faultsOf(await decided(text));
    expect(faults).toContain(message);
    expect(faults.split('\n').every((line) => /^decisions\.csv:\d+: /.test(line))).toBe(true);
  });
});

describe('the real places, loaded', () => {
  beforeAll(async () => {
    await makeOrgUnit({ kind: 'CENTRAL', name: 'Hội Liên hiệp Phụ nữ Việt Nam' });
    const lists = await readUnitLists(ownUnitLists);
    const { notes } = await importUnits(lists, days);
    expect(notes.some((note) => note.includes('Huyện Nông Sơn'))).toBe(true);
  }, 60_000);

  it('number what their lists number, on every day', async () => {
    expect(await countOn('2018-12-31')).toEqual([
      'Thành phố Đà Nẵng COMMUNE 56',
      'Thành phố Đà Nẵng DISTRICT 8',
      'Tỉnh Quảng Nam COMMUNE 241',
      'Tỉnh Quảng Nam DISTRICT 18',
    ]);
    const between = [
      'Thành phố Đà Nẵng COMMUNE 47',
      'Thành phố Đà Nẵng DISTRICT 8',
      'Tỉnh Quảng Nam COMMUNE 233',
      'Tỉnh Quảng Nam DISTRICT 17',
    ];
    expect(await countOn('2025-01-01')).toEqual(between);
    expect(await countOn('2025-03-31')).toEqual(between);
    expect(await countOn('2025-06-30')).toEqual(between);
    expect(await countOn('2025-07-01')).toEqual(['Thành phố Đà Nẵng COMMUNE 94']);
  });

  it('keep apart what accents keep apart, and find one name in its spellings', async () => {
    const found = (key: string) => db.$queryRaw<{ name: string }[]>`
      SELECT DISTINCT name FROM org_unit_versions
      WHERE public.unit_key(name) = public.unit_key(${key}) ORDER BY name`;
    expect((await found('xã tra don')).map((unit) => unit.name)).toEqual([
      'Xã Trà Don',
      'Xã Trà Dơn',
    ]);
    expect((await found('xa tam xuan 1')).map((unit) => unit.name)).toEqual(['Xã Tam Xuân I']);
    expect((await found('xã atiêng')).map((unit) => unit.name)).toEqual(['Xã A Tiêng']);
  });

  it('tell two units with one code apart, and a split from a merger', async () => {
    const [old] = await unitAt('20194', '2025-06-30');
    const [next] = await unitAt('20194', '2025-07-01');
    expect([old?.name, next?.name]).toEqual(['Phường Hòa Hiệp Bắc', 'Phường Hải Vân']);
    expect(old?.id).not.toBe(next?.id);
    const [split] = await unitAt('20296', '2025-06-30');
    const fates = await db.orgUnitSuccession.findMany({
      where: { fromId: split?.id ?? '' },
      select: { kind: true, to: { select: { name: true } } },
    });
    expect(fates.map(({ kind, to }) => `${kind} ${to?.name}`).sort()).toEqual([
      'SPLIT Phường Hải Vân',
      'SPLIT Phường Liên Chiểu',
    ]);
    const [island] = await unitAt('20434', '2018-12-31');
    expect((await unitAt('20434', '2025-07-01'))[0]?.id).toBe(island?.id);
  });

  it('change nothing when they are loaded again, and give way to nothing that differs', async () => {
    const lists = await readUnitLists(ownUnitLists);
    const dump = () => db.$queryRaw`SELECT count(*)::int, max(id::text) FROM org_unit_versions`;
    const stored = await dump();
    expect(await importUnits(lists, days)).toEqual({ changed: false, notes: [] });
    await expect(importUnits(lists, { ...days, since: '1996-01-01' })).rejects.toThrow('differ');
    expect(await dump()).toEqual(stored);
  });

  it('stand in the back office as approved plans', async () => {
    const plans = await db.orgPlan.findMany({ orderBy: { effectiveOn: 'asc' } });
    expect(plans.map(({ status, decisionNumber }) => [status, decisionNumber])).toEqual([
      ['APPROVED', ''],
      ['APPROVED', '1659/NQ-UBTVQH15'],
    ]);
    expect(plans[1]).toMatchObject({
      title: 'Sắp xếp đơn vị hành chính theo Nghị quyết 1659/NQ-UBTVQH15',
      decisionDate: new Date('2025-06-16'),
    });
  });
});
