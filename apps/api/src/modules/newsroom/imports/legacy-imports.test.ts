import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, askWithFile, codeOf, globalId } from '#test/api.ts';
import { asOwner, useDatabase } from '#test/database.ts';
import { makeCategory, makeOrgUnit, makeStaff } from '#test/factories.ts';
import { savedPageHtml, savedPageText } from '#test/legacy-pages.ts';
import { asFile } from '#test/uploads.ts';

useDatabase();

let rootId: string;

beforeEach(async () => {
  await asOwner('TRUNCATE articles, legacy_imports, albums, polls, org_units, users CASCADE');
  rootId = (await makeOrgUnit({ kind: 'PROVINCE' })).id;
});

type Role = 'ADMINISTRATOR' | 'EDITOR' | 'AUTHOR' | 'VIEWER';

async function as(role: Role, unitId = rootId) {
  return { cookie: (await makeStaff(role, unitId)).cookie };
}

async function belowRoot() {
  return (await makeOrgUnit({ parentId: rootId })).id;
}

const importPage = /* GraphQL */ `
  mutation ($input: ImportLegacyPageInput!) {
    importLegacyPage(input: $input) {
      changed
      legacyImport {
        id fileName importedByName openSuggestionCount
        report {
          format encoding
          found { part count text }
          normalisations { kind count how }
          stored { kind outcome title }
        }
        article { id slug title status category { slug } }
        album { title photoCount }
        poll { question status }
        suggestions { id rule place found suggestion explanation status }
      }
    }
  }
`;

function upload(
  page: string | Uint8Array,
  headers?: Record<string, string>,
  { name = 'trang.txt', category }: { name?: string; category?: string } = {},
) {
  return askWithFile(importPage, { category }, asFile(page, name), headers);
}

describe('importLegacyPage', () => {
  it('imports an uploaded page and shows its report', async () => {
    const category = await makeCategory();
    const editor = await as('EDITOR');
    const options = { name: 'may.html', category: globalId('Category', category.id) };
    const answer = await upload(savedPageHtml, editor, options);
    expect(answer.errors).toBeUndefined();
    const { changed, legacyImport } = answer.data.importLegacyPage;
    expect(changed).toBe(true);
    expect(legacyImport).toMatchObject({
      fileName: 'may.html',
      importedByName: 'Nguyễn Thị Thử',
      article: { title: 'Lớp may cho phụ nữ Hoa Sen', category: { slug: category.slug } },
      album: { photoCount: 1 },
      poll: { question: 'Chị em cần gì nhất?', status: 'DRAFT' },
    });
    expect(legacyImport.report.found).toContainEqual({
      part: 'NEWER_TITLES',
      count: 1,
      text: '2017-12-20 Khai giảng lớp nấu ăn',
    });
    expect(legacyImport.report.stored).toContainEqual({
      kind: 'LEGACY_ADDRESS',
      outcome: 'CREATED',
      title: 'NewsViews=512',
    });
    expect(legacyImport.openSuggestionCount).toBe(legacyImport.suggestions.length);
    const again = await upload(savedPageHtml, editor, options);
    expect(again.data.importLegacyPage).toMatchObject({
      changed: false,
      legacyImport: { id: legacyImport.id },
    });
  });

  it('refuses strangers, authors, editors of another unit, other files, an unknown category', async () => {
    expect(codeOf(await upload(savedPageText))).toBe('UNAUTHENTICATED');
    expect(codeOf(await upload(savedPageText, await as('AUTHOR')))).toBe('FORBIDDEN');
    const elsewhere = await as('EDITOR', await belowRoot());
    expect(codeOf(await upload(savedPageText, elsewhere))).toBe('FORBIDDEN');
    const editor = await as('EDITOR');
    const issuesOf = (answer: Awaited<ReturnType<typeof upload>>) =>
      answer.errors?.[0]?.extensions.issues;
    for (const [bytes, message] of [
      ['', /không có nội dung/],
      ['Một bức thư', /không phải là một trang bài viết/],
      [savedPageText.slice(0, 800), /không phải là một trang bài viết/],
      [Uint8Array.from({ length: 999 }, (_v, i) => i % 256), /không phải là văn bản/],
      ['a'.repeat(5_000_001), /Tệp quá lớn/],
    ] as const)
      expect(issuesOf(await upload(bytes, editor))).toEqual([
        { path: ['file'], message: expect.stringMatching(message) },
      ]);
    expect(issuesOf(await upload(savedPageText, editor, { category: 'AAAA' }))).toEqual([
      { path: ['category'], message: 'Không có chuyên mục này.' },
    ]);
    expect([await db.article.count(), await db.legacyImport.count()]).toEqual([0, 0]);
  });
});

const list = /* GraphQL */ `
  query ($filter: LegacyImportFilter) {
    legacyImports(first: 10, filter: $filter) {
      totalCount
      nodes { id fileName suggestionCount suggestions(status: OPEN) { id } }
    }
  }
`;
const one = 'query ($id: ID!) { legacyImport(id: $id) { fileName rawText } node(id: $id) { id } }';

describe('legacyImports', () => {
  it('are known to the staff of the root unit', async () => {
    const editor = await as('EDITOR');
    const { id } = (await upload(savedPageText, editor)).data.importLegacyPage.legacyImport;
    const viewer = await as('VIEWER');
    const { legacyImports } = (await ask(list, {}, viewer)).data;
    expect(legacyImports.totalCount).toBe(1);
    expect(legacyImports.nodes[0].suggestions).toHaveLength(legacyImports.nodes[0].suggestionCount);
    const found = (filter: object) => ask(list, { filter }, viewer);
    expect((await found({ query: 'giữ sạch' })).data.legacyImports.totalCount).toBe(1);
    expect((await found({ query: 'khác' })).data.legacyImports.totalCount).toBe(0);
    expect((await found({ hasOpenSuggestions: false })).data.legacyImports.totalCount).toBe(0);
    const { legacyImport, node } = (await ask(one, { id }, viewer)).data;
    expect([legacyImport.rawText, node.id]).toEqual([savedPageText, id]);

    const elsewhere = await as('EDITOR', await belowRoot());
    expect(codeOf(await ask(list))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(list, {}, elsewhere))).toBe('FORBIDDEN');
    for (const stranger of [{}, elsewhere])
      expect((await ask(one, { id }, stranger)).data).toEqual({ legacyImport: null, node: null });
  });
});

const resolveOne = /* GraphQL */ `
  mutation ($input: ResolveImportSuggestionInput!) {
    resolveImportSuggestion(input: $input) { suggestion { status import { openSuggestionCount } } }
  }
`;
const resolveMany = /* GraphQL */ `
  mutation ($input: ResolveImportSuggestionsInput!) {
    resolveImportSuggestions(input: $input) { suggestions { status } }
  }
`;

async function imported() {
  const editor = await as('EDITOR');
  const { suggestions } = (await upload(savedPageText, editor)).data.importLegacyPage.legacyImport;
  const ids: string[] = suggestions.map(({ id }: { id: string }) => id);
  return { editor, ids };
}

describe('resolveImportSuggestion', () => {
  it('keeps what was decided, one by one or together, and takes it back', async () => {
    const { editor, ids } = await imported();
    const set = async (status: string) =>
      (await ask(resolveOne, { input: { id: ids[0], status } }, editor)).data
        .resolveImportSuggestion.suggestion;
    const open = ids.length;
    expect(await set('DONE')).toEqual({
      status: 'DONE',
      import: { openSuggestionCount: open - 1 },
    });
    expect(await set('OPEN')).toEqual({ status: 'OPEN', import: { openSuggestionCount: open } });
    const input = { ids: ids.slice(0, 3), status: 'DISMISSED' };
    expect((await ask(resolveMany, { input }, editor)).data).toEqual({
      resolveImportSuggestions: { suggestions: Array(3).fill({ status: 'DISMISSED' }) },
    });
    const deeds = { action: 'resolve-import-suggestion' };
    expect(await db.auditEntry.count({ where: deeds })).toBe(5);
  });

  it('refuses strangers, authors, other units and unknown ids, and then changes nothing', async () => {
    const { editor, ids } = await imported();
    const single = { input: { id: ids[0], status: 'DONE' } };
    const forged = globalId('ImportSuggestion', crypto.randomUUID());
    const elsewhere = await as('EDITOR', await belowRoot());
    expect(codeOf(await ask(resolveOne, single))).toBe('UNAUTHENTICATED');
    expect(codeOf(await ask(resolveOne, single, await as('AUTHOR')))).toBe('FORBIDDEN');
    expect(codeOf(await ask(resolveOne, single, elsewhere))).toBe('FORBIDDEN');
    for (const id of ['AAAA', forged]) {
      const one = { input: { id, status: 'DONE' } };
      expect(codeOf(await ask(resolveOne, one, editor))).toBe('NOT_FOUND');
      const both = { input: { ids: [ids[0], id], status: 'DONE' } };
      expect(codeOf(await ask(resolveMany, both, editor))).toBe('NOT_FOUND');
    }
    for (const many of [[], Array(201).fill(ids[0])]) {
      const input = { ids: many, status: 'DONE' };
      expect(codeOf(await ask(resolveMany, { input }, editor))).toBe('BAD_USER_INPUT');
    }
    expect(await db.importSuggestion.count({ where: { status: { not: 'OPEN' } } })).toBe(0);
  });
});

describe('articleByLegacyId', () => {
  const query = 'query ($legacyId: Int!) { articleByLegacyId(legacyId: $legacyId) { slug title } }';

  it('finds what readers may see', async () => {
    await upload(savedPageHtml, await as('EDITOR'));
    const found = async (legacyId: number) =>
      (await ask(query, { legacyId })).data.articleByLegacyId;
    expect(await found(512)).toMatchObject({ slug: 'lop-may-cho-phu-nu-hoa-sen' });
    // Listed on the page, its own content not imported yet.
    expect(await found(530)).toBeNull();
    expect(await found(99)).toBeNull();
    await db.article.updateMany({ data: { deletedAt: new Date() } });
    expect(await found(512)).toBeNull();
  });
});
