import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { importFiles } from '#cli/import-legacy.ts';
import { db } from '#outside/db.ts';
import { askWithFile } from '#test/api.ts';
import { asOwner, useDatabase } from '#test/database.ts';
import { makeOrgUnit, makeStaff } from '#test/factories.ts';
import { legacyPage } from '#test/import-pages.ts';
import { savedPageHtml } from '#test/legacy-pages.ts';
import { asFile } from '#test/uploads.ts';

useDatabase();

let rootId = '';
beforeEach(async () => {
  await asOwner('TRUNCATE articles, legacy_imports, albums, polls, org_units, users CASCADE');
  rootId = (await makeOrgUnit({ kind: 'PROVINCE' })).id;
});

const importPage = /* GraphQL */ `
  mutation ($input: ImportLegacyPageInput!) {
    importLegacyPage(input: $input) {
      legacyImport {
        report {
          found { part count text }
          stored { kind outcome title }
        }
        article { title status }
        suggestions { rule place found suggestion explanation status }
      }
    }
  }
`;

async function imported(page: string, name: string) {
  const { cookie } = await makeStaff('EDITOR', rootId);
  const answer = await askWithFile(importPage, {}, asFile(page, name), { cookie });
  expect(answer.errors).toBeUndefined();
  return answer.data.importLegacyPage.legacyImport;
}

/** What the command prints of a page. */
async function printed(page: string, name: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hoi-doubt-'));
  const out: string[] = [];
  await writeFile(path.join(folder, name), page);
  await importFiles(
    [path.join(folder, name)],
    {},
    { out: (text) => out.push(text), err: () => {} },
  );
  await rm(folder, { recursive: true });
  return out.join('\n');
}

describe('what of a page is not in its article', () => {
  const page = savedPageHtml
    .replace(
      '<p>- May áo',
      '<img src="/Portals/0/a.jpg"><iframe src="https://www.youtube.com/embed/x"></iframe>' +
        '<table><tr><td>Tên</td></tr><tr style="display:none"><td>Ẩn</td></tr></table>$&',
    )
    .replace('<div>Các tin mới hơn', '<iframe src="https://quang-cao.example"></iframe>$&');
  const leftOut = [
    '1 ảnh',
    '1 khung nhúng (https://www.youtube.com/embed/x)',
    '1 hàng ẩn của bảng',
  ];

  it('is named in the report of the import', async () => {
    const { report, article } = await imported(page, 'trang.html');
    expect(article.status).toBe('PUBLISHED');
    const told = report.found.filter(({ part }: { part: string }) => part === 'LEFT_OUT');
    expect(told).toEqual([{ part: 'LEFT_OUT', count: 3, text: leftOut.join('\n') }]);
  });

  it('is named by the command, each on a line', async () => {
    const lines = leftOut.map((one) => `    • ${one}`).join('\n');
    expect(await printed(page, 'trang.html')).toContain(`  left out of the article: 3\n${lines}\n`);
  });

  it('is not spoken of where there is nothing', async () => {
    const { report } = await imported(savedPageHtml, 'trang.html');
    const parts = report.found.map(({ part }: { part: string }) => part);
    expect(parts).not.toContain('LEFT_OUT');
  });
});

const meant =
  'Hội Liên hiệp phụ nữ xã Mẫu tổ chức lớp tập huấn cho bốn mươi hội viên tại nhà văn hóa thôn.';
const inVni =
  'Hoäi Lieân hieäp phuï nöõ xaõ Maãu toå chöùc lôùp taäp huaán cho boán möôi hoäi vieân taïi nhaø vaên hoùa thoân.';
const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode(meant));
const title = 'Vườn rau chung của chị em';

describe.each([
  ['VNI', inVni],
  ['UTF-8 bị mã hóa hai lần', twice],
])('a page with text in %s', (encoding, garbled) => {
  const page = legacyPage({ title, day: '03/08/2020' }).replace(/^Chị em hội viên.*$/m, garbled);
  const html = savedPageHtml.replace('<p>- May áo', `<p>${garbled}</p>$&`);

  it.each([
    ['text', page, 'trang.txt'],
    ['HTML', html, 'trang.html'],
  ])(
    'becomes a draft that holds what was meant, and tells it, from %s',
    async (_kind, text, name) => {
      const { report, article, suggestions } = await imported(text, name);
      expect(article.status).toBe('DRAFT');
      expect(report.stored).toContainEqual({
        kind: 'DRAFT_ARTICLE',
        outcome: 'CREATED',
        title: article.title,
      });
      const told = suggestions.filter(({ rule }: { rule: string }) => rule === 'garbled-encoding');
      expect(told).toEqual([
        {
          rule: 'garbled-encoding',
          place: 'Toàn trang',
          found: garbled,
          suggestion: meant,
          explanation: expect.stringContaining(`thuộc bảng mã ${encoding}.`),
          status: 'OPEN',
        },
      ]);
      const stored = await db.article.findFirstOrThrow({
        where: { title: article.title },
        include: { versions: true },
      });
      expect(stored.bodyText).toContain(meant);
      expect(stored.bodyText).not.toContain(garbled.slice(0, 12));
      expect(JSON.stringify(stored.versions[0]?.content)).toContain(meant);
      expect((await db.legacyImport.findFirstOrThrow()).rawText).toContain(garbled);
    },
  );

  it('is told of by the command', async () => {
    const said = await printed(page, 'trang.txt');
    expect(said).toContain(
      `article, kept a draft: its text was in another encoding, made: ${title}`,
    );
    expect(said).toContain(`bảng mã ${encoding}`);
  });
});
