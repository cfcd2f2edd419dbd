import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './api.ts';

/** What the API said yes to. */
export interface Acknowledged {
  articleId: string;
  version: number;
  title: string;
}

const createMutation = `mutation ($input: CreateArticleInput!) {
  createArticle(input: $input) { article { id version } } }`;
const updateMutation = `mutation ($input: UpdateArticleInput!) {
  updateArticle(input: $input) { article { id version } } }`;

const bodyOf = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: `${text}. `.repeat(20) }] }],
});

export class Desk {
  url: string;
  cookie = '';
  category = '';

  constructor(url: string) {
    this.url = url;
  }

  async ask(query: string, variables: object = {}): Promise<Partial<Answer>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.cookie = cookie.split(';')[0] ?? '';
    return JSON.parse(await response.text());
  }

  async open(email: string, password: string): Promise<void> {
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } } }';
    await this.ask(signIn, { input: { email, password } });
    const create =
      'mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { category { id } } }';
    const { data } = await this.ask(create, { input: { name: `Tin ${Date.now()}` } });
    this.category = data.createCategory.category.id;
  }

  create(title: string): Promise<Partial<Answer>> {
    return this.ask(createMutation, {
      input: { title, category: this.category, body: bodyOf(title) },
    });
  }

  update(id: string, expectedVersion: number, title: string): Promise<Partial<Answer>> {
    const input = { id, expectedVersion, title, body: bodyOf(title) };
    return this.ask(updateMutation, { input });
  }

  /** The version that the API tells, asked again for as long as it is away. */
  async versionOf(id: string): Promise<number> {
    const query = 'query ($id: ID!) { article(id: $id) { version } }';
    for (;;) {
      const answer = await this.ask(query, { id }).catch(() => undefined);
      const version = answer?.data?.article?.version;
      if (version) return version;
      await wait(100);
    }
  }
}

/**
 * Saves again and again, a new article each tenth time, through every failure, until `enough`.
 * Whatever was not acknowledged is taken for lost.
 */
export async function keepSaving(
  desk: Desk,
  name: string,
  acknowledged: Acknowledged[],
  enough: number,
): Promise<void> {
  let current: Acknowledged | undefined;
  for (let round = 0; acknowledged.length < enough; round++) {
    const title = `${name}, lần ${round}`;
    const work =
      current && round % 10
        ? desk.update(current.articleId, current.version, title)
        : desk.create(title);
    const answer = await work.catch(() => undefined);
    const saved = answer?.data?.updateArticle?.article ?? answer?.data?.createArticle?.article;
    if (saved && !answer?.errors) {
      current = { articleId: saved.id, version: saved.version, title };
      acknowledged.push({ ...current });
    } else {
      await wait(100);
      if (current) current.version = await desk.versionOf(current.articleId);
    }
  }
}
