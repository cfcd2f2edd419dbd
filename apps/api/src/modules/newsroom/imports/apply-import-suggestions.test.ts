import { expect, it } from 'vitest';
import { localId } from '#graphql/node-id.ts';
import { record } from '#modules/access/audit/record.ts';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeArticle, makeOrgUnit, makeStaff, unique } from '#test/factories.ts';
import { untilWaiting, whileHeld } from '#test/while-held.ts';

useDatabase();

const apply = /* GraphQL */ `
  mutation ($input: ApplyImportSuggestionsInput!) {
    applyImportSuggestions(input: $input) { suggestions { status applicable } }
  }
`;
const text = (value: string) => ({ type: 'paragraph', content: [{ type: 'text', text: value }] });

async function scene() {
  const root = await makeOrgUnit({ kind: 'PROVINCE' });
  const article = await makeArticle({
    orgUnitId: root.id,
    title: 'Trao xuất quà cho chị em',
    source: 'Ban Tuyên giáo ,Hội',
    body: {
      type: 'doc',
      content: [text('Sát nhập xã.'), text('Bàn việc sát nhập  xã;chị em dự.'), text('Hết.')],
    },
  });
  const record = await db.legacyImport.create({
    data: { fileName: 'a.txt', sha256: unique(), rawText: '', report: {}, articleId: article.id },
  });
  let position = 0;
  const suggest = async (
    place: string,
    found: string,
    suggestion: string,
    rule = 'probable-misspelling',
  ) => {
    const data = { importId: record.id, rule, explanation: 'e', position: position++ };
    const { id } = await db.importSuggestion.create({
      data: { ...data, place, found, suggestion },
    });
    return globalId('ImportSuggestion', id);
  };
  const as = async (role: 'EDITOR' | 'AUTHOR', unit = root.id) => ({
    cookie: (await makeStaff(role, unit)).cookie,
  });
  const stored = () => db.article.findUniqueOrThrow({ where: { id: article.id } });
  return { root, article, suggest, as, editor: await as('EDITOR'), stored };
}

it('writes suggestions into title, source and the paragraph they were found in, as one version', async () => {
  const { article, suggest, editor, stored } = await scene();
  const ids = [
    await suggest('Tiêu đề', 'xuất quà', 'suất quà'),
    await suggest('Nguồn tin', 'giáo ,Hội', 'giáo, Hội'),
    await suggest('Nội dung, đoạn 2', 'sát nhập xã', 'sáp nhập xã'),
    await suggest('Nội dung, đoạn 2', 'xã;chị', 'xã; chị'),
    // Its number is another one now; there is only one such place.
    await suggest('Nội dung, đoạn 9', 'Hết.', 'Hết'),
  ];
  const answer = await ask(apply, { input: { ids } }, editor);
  expect(answer.errors).toBeUndefined();
  expect(answer.data.applyImportSuggestions.suggestions).toEqual(
    ids.map(() => ({ status: 'DONE', applicable: false })),
  );
  const after = await stored();
  expect(after).toMatchObject({
    title: 'Trao suất quà cho chị em',
    source: 'Ban Tuyên giáo, Hội',
    bodyText: 'Sát nhập xã.\nBàn việc sáp nhập xã; chị em dự.\nHết',
    version: 2,
  });
  expect(after.bodyHtml).toContain('sáp nhập xã; chị em');
  const version = await db.articleVersion.findFirstOrThrow({ where: { articleId: article.id } });
  expect(version).toMatchObject({ number: 2, title: 'Trao suất quà cho chị em' });
  const deeds = await db.auditEntry.findMany({ select: { action: true } });
  expect(deeds.filter(({ action }) => action === 'update-article')).toHaveLength(1);
  expect(deeds.filter(({ action }) => action === 'resolve-import-suggestion')).toHaveLength(5);
});

it('changes nothing at all when one place reads otherwise now, or cannot be told', async () => {
  const { suggest, editor, stored } = await scene();
  const good = await suggest('Tiêu đề', 'xuất quà', 'suất quà');
  const gone = await suggest('Nội dung, đoạn 1', 'chia sẽ', 'chia sẻ');
  const twice = await suggest('Nội dung, đoạn 7', 'xã', 'phường');
  for (const bad of [gone, twice]) {
    expect(codeOf(await ask(apply, { input: { ids: [good, bad] } }, editor))).toBe('CONFLICT');
  }
  const advice = await suggest('Tiêu đề', 'Trao', '');
  const elsewhere = await suggest('Chú thích ảnh 1', 'xuất', 'suất');
  const asWritten = await suggest('Nguồn tin', 'Ban', 'Tác giả: Ban', 'author-as-source');
  for (const bad of [advice, elsewhere, asWritten]) {
    const answer = await ask(apply, { input: { ids: [good, bad] } }, editor);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
  }
  expect(await stored()).toMatchObject({ title: 'Trao xuất quà cho chị em', version: 1 });
  expect(
    await db.importSuggestion.count({
      where: { status: 'DONE', import: { articleId: (await stored()).id } },
    }),
  ).toBe(0);
  expect((await ask(apply, { input: { ids: [good] } }, editor)).errors).toBeUndefined();
  // What was written already is not written again.
  expect(codeOf(await ask(apply, { input: { ids: [good] } }, editor))).toBe('BAD_USER_INPUT');
});

it('refuses strangers, authors, other units, unknown and too many ids', async () => {
  const { root, suggest, as, editor, stored } = await scene();
  const ids = [await suggest('Tiêu đề', 'xuất quà', 'suất quà')];
  const below = await makeOrgUnit({ parentId: root.id });
  const code = async (input: object, who = {}) => codeOf(await ask(apply, { input }, who));
  expect(await code({ ids })).toBe('UNAUTHENTICATED');
  expect(await code({ ids }, await as('AUTHOR'))).toBe('FORBIDDEN');
  expect(await code({ ids }, await as('EDITOR', below.id))).toBe('FORBIDDEN');
  for (const id of ['AAAA', globalId('ImportSuggestion', crypto.randomUUID())]) {
    expect(await code({ ids: [...ids, id] }, editor)).toBe('NOT_FOUND');
  }
  for (const many of [[], Array(201).fill(ids[0])]) {
    expect(await code({ ids: many }, editor)).toBe('BAD_USER_INPUT');
  }
  expect((await stored()).version).toBe(1);
});

it('writes a suggestion once, however many write it at the same time', async () => {
  const { article, suggest, as, stored } = await scene();
  const ids = [await suggest('Tiêu đề', 'Trao', 'Trao tặng')];
  const editors = [await as('EDITOR'), await as('EDITOR')];
  const answers = await whileHeld(
    (tx) => tx.article.update({ where: { id: article.id }, data: { viewCount: 1 } }),
    () => Promise.all(editors.map((editor) => ask(apply, { input: { ids } }, editor))),
    2,
  );
  expect(answers.map((answer) => codeOf(answer)).sort()).toEqual(['BAD_USER_INPUT', undefined]);
  expect((await stored()).title).toBe('Trao tặng xuất quà cho chị em');
});

it('lets whoever holds a suggestion finish before it records anything', async () => {
  const { suggest, editor } = await scene();
  const ids = [await suggest('Tiêu đề', 'xuất', 'suất'), await suggest('Tiêu đề', 'Trao', 'Tặng')];
  const resolve =
    'mutation ($input: ResolveImportSuggestionsInput!) { resolveImportSuggestions(input: $input) { suggestions { status } } }';
  const last = localId(ids[1] ?? '', 'ImportSuggestion') ?? '';
  const deed = { action: 'try-something', subjectType: 'Portal', subjectId: last, tags: [] };
  const { begun } = await db.$transaction(async (tx) => {
    await tx.importSuggestion.update({ where: { id: last }, data: { explanation: 'khác' } });
    const held = { begun: ask(resolve, { input: { ids, status: 'DONE' } }, editor) };
    await untilWaiting(1);
    // Who waits for the suggestion must not have the audit trail.
    await record(tx, 'system', deed);
    return held;
  });
  expect((await begun).errors).toBeUndefined();
});
