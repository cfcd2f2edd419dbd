import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { asOwner, databaseVariables, useDatabase } from '#test/database.ts';
import { makeCategory, makeOrgUnit } from '#test/factories.ts';
import { savedPageHtml, savedPageText } from '#test/legacy-pages.ts';
import { importFiles } from './import-legacy.ts';

useDatabase();

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hoi-import-'));
  await mkdir(at('thu-muc'));
  const files = {
    'tot.txt': savedPageText,
    'tot.html': savedPageHtml,
    'rong.txt': '',
    'khac.txt': 'Một bức thư\n',
    'nua.txt': savedPageText.slice(0, savedPageText.length / 2),
    'lon.txt': '',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(at(name), text);
  await writeFile(
    at('nhi-phan.bin'),
    Uint8Array.from({ length: 4000 }, (_v, i) => (i * 7) % 256),
  );
  await truncate(at('lon.txt'), 50_000_000);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  await asOwner('TRUNCATE articles, legacy_imports, albums, polls, org_units CASCADE');
  await makeOrgUnit();
});

async function run(files: string[], options = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const paths = files.map(at);
  const output = { out: (text: string) => out.push(text), err: (line: string) => err.push(line) };
  return { failed: await importFiles(paths, options, output), out, err };
}

const bad = ['khac.txt', 'rong.txt', 'thu-muc', 'nhi-phan.bin', 'lon.txt', 'nua.txt', 'mat.txt'];

describe('import-legacy', () => {
  it('reports what was found, normalised, doubted and stored', async () => {
    const { failed, out } = await run(['tot.txt']);
    expect(failed).toBe(0);
    const [report = ''] = out;
    for (const line of [
      /tot\.txt: text, UTF-8$/m,
      /^ {2}title: Phụ nữ Hoa Sen giữ sạch bờ biển$/m,
      /^ {2}newer titles: 2\n {4}• 2020-06-02 Tặng nhà cho hội viên \(dịp 8\/3\/2020\)$/m,
      /^ {2}Thay ký hiệu kết thúc “\.\/\.” bằng dấu chấm \(×1\)$/m,
      /^ {2}\[.+\] Nội dung, đoạn 1: “31-\/KH-BTV” → “/m,
      /^ {2}drafts awaiting their content, made: 4$/m,
      /^ {2}article, made: Phụ nữ Hoa Sen giữ sạch bờ biển$/m,
      /^ {2}visit counter’s baseline, made: 12345 \(02\/06\/2020\)$/m,
    ])
      expect(report).toMatch(line);
    expect((await run(['tot.txt'])).out).toEqual([expect.stringMatching(/tot\.txt: no change/)]);
  });

  it('says one line for each file that is no page, stores nothing of it, imports the others', async () => {
    const { failed, out, err } = await run([...bad.slice(0, 3), 'tot.html', ...bad.slice(3)]);
    expect(failed).toBe(bad.length);
    expect(err).toEqual(
      [
        /khac\.txt: not a complete saved page: the byline “Người đăng: …” is missing$/,
        /rong\.txt: the file is empty$/,
        /thu-muc: a directory, not a saved page$/,
        /nhi-phan\.bin: not a text or HTML file: it holds binary data$/,
        /lon\.txt: too large: 50 MB; a saved page has at most 5 MB$/,
        /nua\.txt: not a complete saved page: .+ is missing$/,
        /mat\.txt: there is no such file$/,
      ].map((line) => expect.stringMatching(line)),
    );
    expect(err.join('')).not.toContain('\n');
    expect(out).toHaveLength(1);
    expect(await db.legacyImport.count()).toBe(1);
  });

  it('tries without storing, and under the category named', async () => {
    const { slug } = await makeCategory();
    const { out } = await run(['tot.txt'], { dryRun: true, category: slug });
    expect(out[0]).toMatch(/^Would be stored \(dry run: nothing was written\)$/m);
    expect(await db.article.count()).toBe(0);
    await run(['tot.txt'], { category: slug });
    expect(await db.article.count({ where: { category: { slug } } })).toBe(5);
    await expect(run(['tot.html'], { category: 'khong-co' })).rejects.toThrow(
      /^--category: there is no category "khong-co"; there are: .*chuyen-muc-/,
    );
  });

  it('ends with code 1 and one line per bad file as a program', async () => {
    const script = fileURLToPath(new URL('main.ts', import.meta.url));
    const args = [script, 'import-legacy', at('tot.txt'), ...bad.map(at)];
    const env = { ...databaseVariables(), DATA_DIR: at('data') };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err] = await Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
    expect(Buffer.concat(err).toString().trim().split('\n')).toHaveLength(bad.length);
    expect(Buffer.concat(out).toString()).toContain('article, made: Phụ nữ Hoa Sen');
    expect(child.exitCode ?? (await new Promise((done) => child.once('exit', done)))).toBe(1);
    expect(await db.legacyImport.count()).toBe(1);
    // A whole program starts, beside whatever else the machine is doing.
  }, 60_000);
});
