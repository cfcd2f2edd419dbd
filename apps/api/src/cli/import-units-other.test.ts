import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importUnits } from '#modules/organisation/unit-import/import-units.command.ts';
import {
  decisionsFileName,
  ownUnitLists,
  readUnitLists,
  unitFileNames,
} from '#modules/organisation/unit-import/unit-files.ts';
import { db } from '#outside/db.ts';
import { asOwner, databaseVariables, useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';

useDatabase();

const days = { since: '1997-01-01', changedOn: '2025-01-01' };
const { after, successions } = unitFileNames;
let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'hoi-refused-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));
beforeEach(() => asOwner('TRUNCATE org_units, org_plans CASCADE'));

async function changedLists(change: (text: string) => string, list: string = successions) {
  const directory = await mkdtemp(path.join(scratch, 'lists-'));
  await cp(ownUnitLists, directory, { recursive: true });
  const file = path.join(directory, list);
  await writeFile(file, change(await readFile(file, 'utf8')));
  return directory;
}

const stored = async () => [await db.orgUnit.count(), await db.orgPlan.count()];

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** The command as an operator gives it. */
function command(args: readonly string[]): Promise<Ended> {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const child = spawn(process.execPath, [main, 'import-units', ...args], {
    env: { ...databaseVariables(), DATA_DIR: scratch },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('import-units refuses', () => {
  it('lists with faults: every fault on the error channel, exit 1, nothing written', async () => {
    await makeOrgUnit({ kind: 'CENTRAL' });
    const directory = await changedLists((text) =>
      text.replace('Phường Hòa Hiệp Bắc', 'Phường Hòa Hiệp').replace('RENAMED', 'UNCHANGED'),
    );
    const { code, err } = await command([directory]);
    expect(code).toBe(1);
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => line.startsWith(`${successions}:`))).toBe(true);
    expect(await stored()).toEqual([1, 0]);
  }, 60_000);

  it('a folder that is not there, in one line', async () => {
    const nowhere = path.join(scratch, 'mat');
    await expect(readUnitLists(nowhere)).rejects.toThrow(`${nowhere}: there is no such folder`);
  });

  it.each([
    [
      'a merger of one alone',
      (t: string) => t.replace('UNCHANGED,20434', 'MERGED,20434'),
      'nothing else goes into 20434',
    ],
    [
      'an unchanged unit with another code',
      (t: string) =>
        t
          .replace(',20992,Xã Tam Hải\n', ',20434,Xã Tân Hiệp\n')
          .replace(',20434,Xã Tân Hiệp\n', ',20992,Xã Tam Hải\n'),
      'the code becomes 20992',
    ],
    [
      'a district by another name',
      (t: string) => t.replace('490,Quận Liên Chiểu', '490,Quận Thanh Khê'),
      '490 is "Quận Liên Chiểu"',
    ],
  ])('%s', async (_what, change, message) => {
    const directory = await changedLists((text) => change(text.replaceAll('\r\n', '\n')));
    await expect(readUnitLists(directory)).rejects.toThrow(message);
  });

  it('a root that is no central one, or that is younger than the lists', async () => {
    const lists = await readUnitLists(ownUnitLists);
    await expect(importUnits(lists, days)).rejects.toThrow('there is no root unit yet');
    await makeOrgUnit({ kind: 'PROVINCE' });
    await expect(importUnits(lists, days)).rejects.toThrow('need a root of kind CENTRAL');
    expect(await stored()).toEqual([1, 0]);
    await asOwner('TRUNCATE org_units CASCADE');
    await makeOrgUnit({ kind: 'CENTRAL', opensOn: '2001-01-01' });
    await expect(importUnits(lists, days)).rejects.toThrow('begins on 2001-01-01');
    expect(await stored()).toEqual([1, 0]);
  });

  it('days that do not follow one another', async () => {
    await makeOrgUnit({ kind: 'CENTRAL' });
    const lists = await readUnitLists(ownUnitLists);
    for (const wrong of [{ since: '2025-01-01' }, { changedOn: '2025-07-01' }]) {
      await expect(importUnits(lists, { ...days, ...wrong })).rejects.toThrow('follow one another');
    }
    expect(await stored()).toEqual([1, 0]);
  });
});

describe('import-units', () => {
  it('tells its operator which columns it did not read', async () => {
    await makeOrgUnit({ kind: 'CENTRAL' });
    const directory = await changedLists((text) => text.replaceAll(/\r?\n/g, ',x\n'), after);
    const { code, out, err } = await command([directory]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`note: ${after}: columns not read: E "x"\n`);
  }, 60_000);
});

describe('import-units with another reform', () => {
  it('says which decision it had no use for', async () => {
    await makeOrgUnit({ kind: 'CENTRAL' });
    const lists = await readUnitLists(ownUnitLists);
    const { notes } = await importUnits(lists, { ...days, changedOn: '2024-12-01' });
    expect(notes).toContain('decisions.csv names 2025-01-01, on which nothing changes');
    const [first] = await db.orgPlan.findMany({ orderBy: { effectiveOn: 'asc' } });
    expect(first?.title).toBe('Thay đổi đơn vị hành chính từ 01/12/2024');
  }, 30_000);

  it('keeps a district that stays, below another province', async () => {
    await makeOrgUnit({ kind: 'CENTRAL' });
    const directory = await changedLists(
      (text) =>
        text
          .replace(/^(COMMUNE,20335,[^,]*),48/m, '$1,502')
          .replace(/^COMMUNE/m, 'DISTRICT,502,Thành phố Tam Kỳ Mới,48\nCOMMUNE'),
      after,
    );
    await rm(path.join(directory, decisionsFileName));
    const { changed } = await importUnits(await readUnitLists(directory), days);
    expect(changed).toBe(true);
    // These are not the lists of 2025 any more: nothing is said of whose decision they are.
    const plans = await db.orgPlan.findMany({ orderBy: { effectiveOn: 'asc' } });
    expect(plans.map(({ title, decisionNumber }) => [title, decisionNumber])).toEqual([
      ['Thay đổi đơn vị hành chính từ 01/01/2025', ''],
      ['Thay đổi đơn vị hành chính từ 01/07/2025', ''],
    ]);
    const district = await db.orgUnit.findFirstOrThrow({
      where: { officialCode: '502' },
      select: { name: true, parent: { select: { officialCode: true } }, children: true },
    });
    expect(district).toMatchObject({
      name: 'Thành phố Tam Kỳ Mới',
      parent: { officialCode: '48' },
    });
    const communes = district.children.filter(({ alive }) => alive);
    expect(communes.map(({ officialCode }) => officialCode)).toEqual(['20335']);
  }, 30_000);
});
