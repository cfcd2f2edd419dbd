import type { Page } from 'playwright-core';
import { ask, askFor, signIn } from './api.ts';

const create = `mutation ($input: CreateArticleInput!) {
  createArticle(input: $input) { article { id version } } }`;
const read = 'query ($id: ID!) { article(id: $id) { title summary body status version } }';

function paragraph(text: string) {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

/** A draft of the administrator's with one sentence. */
export async function draftArticle(title: string): Promise<{ id: string; version: number }> {
  const session = await signIn();
  const { categories } = await askFor('{ categories { id } }', {}, session);
  const input = { title, category: categories[0].id, body: paragraph('Câu đầu tiên.') };
  return (await askFor(create, { input }, session)).createArticle.article;
}

/** An article as the server has it. */
export async function savedArticle(id: string) {
  return (await askFor(read, { id }, await signIn())).article;
}

/** Ends the session of a page at the server, as an administrator or time would. */
export async function endSession(page: Page): Promise<void> {
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  await ask('mutation { signOut { signedOut } }', {}, { cookie });
}
