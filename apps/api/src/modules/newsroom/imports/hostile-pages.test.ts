import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { answersMeanwhile } from '#test/answers-meanwhile.ts';
import { askWithFile, codeOf } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { asUtf8, savedPageHtml, savedPageText } from '#test/legacy-pages.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';

useDatabase();

const mutation = /* GraphQL */ `
  mutation ($input: ImportLegacyPageInput!) { importLegacyPage(input: $input) { changed } }
`;

const pages: [string, string][] = [
  ['deep markup', savedPageHtml.replace('<p>', '<div>'.repeat(900_000))],
  ['markup left open', savedPageHtml.replace('<p>', `${'<b>'.repeat(500)}<p>`.repeat(2000))],
  ['tables in tables', savedPageHtml.replace('<p>', '<table><tr><td>'.repeat(300_000))],
  ['line breaks', savedPageHtml.replace('<p>', 'x<br>'.repeat(900_000))],
  ['lines of one letter', savedPageText.replace('Sáng', 'x\n'.repeat(2_400_000))],
];

describe('a saved page made to hurt', () => {
  it.each(pages)('%s: refused, and nobody waits', async (_what, page) => {
    const { province } = await makeTree();
    const { headers } = await signedIn('EDITOR', province.id);
    const before = await db.legacyImport.count();
    const sent = askWithFile(mutation, {}, asUtf8(page), headers);
    const { result, longest } = await answersMeanwhile(sent);
    expect(codeOf(result)).toBe('BAD_USER_INPUT');
    expect(result.errors?.[0]?.extensions.issues?.[0]?.path).toEqual(['file']);
    expect(longest).toBeLessThan(500);
    expect(await db.legacyImport.count()).toBe(before);
  });
});
