import type { Page } from 'playwright-core';
import { ask, askFor, signIn } from './api.ts';

const create = `mutation ($input: CreateArticleInput!) {
  createArticle(input: $input) { article { id version } } }`;
const publish = `mutation ($input: PublishArticleInput!) {
  publishArticle(input: $input) { article { id slug version } } }`;
const submit = `mutation ($input: ArticleStepInput!) {
  submitArticle(input: $input) { article { id version } } }`;
const update = `mutation ($input: UpdateArticleInput!) {
  updateArticle(input: $input) { article { id version } } }`;
const read = 'query ($id: ID!) { article(id: $id) { title summary body status version } }';
const createCategory =
  'mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { category { id } } }';

interface Made {
  id: string;
  version: number;
}

function paragraph(text: string) {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

/** A draft of the administrator's with one sentence. */
export async function draftArticle(title: string): Promise<Made> {
  const session = await signIn();
  const { categories } = await askFor('{ categories { id } }', {}, session);
  const input = { title, category: categories[0].id, body: paragraph('Câu đầu tiên.') };
  return (await askFor(create, { input }, session)).createArticle.article;
}

/** The same, handed in for review. */
export async function submittedArticle(title: string): Promise<Made> {
  const { id } = await draftArticle(title);
  return (await askFor(submit, { input: { id } }, await signIn())).submitArticle.article;
}

/** The same, open to readers. */
export async function publishDraft(title: string): Promise<Made> {
  const { id } = await draftArticle(title);
  return (await askFor(publish, { input: { id } }, await signIn())).publishArticle.article;
}

/** Opens a draft to readers; its part of the address. */
export async function showToReaders(id: string): Promise<string> {
  return (await askFor(publish, { input: { id } }, await signIn())).publishArticle.article.slug;
}

/** Saves over an article as a colleague would. */
export async function saveOver(id: string, expectedVersion: number, fields: object): Promise<void> {
  await askFor(update, { input: { id, expectedVersion, ...fields } }, await signIn());
}

/** An article as the server has it. */
export async function savedArticle(id: string) {
  return (await askFor(read, { id }, await signIn())).article;
}

export async function newCategory(name: string): Promise<string> {
  const made = await askFor(createCategory, { input: { name } }, await signIn());
  return made.createCategory.category.id;
}

/**
 * Ends the session of a page at the server, as an administrator or time would. What a form asks by itself
 * is answered no more: on a busy machine it would learn of the end before the walk has typed.
 */
export async function endSession(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    if (/"(RecordNow|ArticleNews)"/.test(route.request().postData() ?? '')) return;
    await route.continue();
  });
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  await ask('mutation { signOut { signedOut } }', {}, { cookie });
}

/**
 * Holds back the requests that are named, each for so many milliseconds.
 * @returns waits until so many of them have been answered
 */
export async function slowDown(page: Page, named: RegExp, milliseconds: number) {
  let answered = 0;
  page.on('response', (response) => {
    if (named.test(response.request().postData() ?? '')) answered += 1;
  });
  await page.route('**/graphql', async (route) => {
    if (named.test(route.request().postData() ?? ''))
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
  return async (count: number) => {
    while (answered < count) await page.waitForTimeout(50);
  };
}
