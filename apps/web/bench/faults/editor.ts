import { setTimeout as wait } from 'node:timers/promises';
import { apiAt } from '../../e2e/support/api-at.ts';
import type { Outcome, Tally } from './tally.ts';

const pauseMs = 100;

const update = `mutation ($input: UpdateArticleInput!) {
  updateArticle(input: $input) { article { version } } }`;
const upload = `mutation ($input: UploadMediaInput!) {
  uploadMedia(input: $input) { mediaFile { url } } }`;

/** A save is good when it gives data, and stale when its forerunner's answer was lost on the way. */
function saveKind(status: number, text: string): Outcome {
  if (text.includes('"CONFLICT"')) return 'refused';
  return status === 200 && !text.includes('"errors"') ? 'good' : 'wrong';
}

/** A signed-in editor with an article of her own, who remembers what was acknowledged. */
export class Editor {
  readonly #api: string;
  readonly #headers: { cookie: string };
  readonly #ask: ReturnType<typeof apiAt>['askFor'];
  readonly #id: string;
  readonly #unit: string;
  #version: number;
  #number = 0;
  #acknowledged = 0;
  readonly #files: string[] = [];

  private constructor(
    api: string,
    session: { cookie: string },
    made: { id: string; version: number; unit: string },
  ) {
    this.#api = api;
    this.#headers = session;
    this.#ask = apiAt(api).askFor;
    this.#id = made.id;
    this.#version = made.version;
    this.#unit = made.unit;
  }

  static async begin(api: string, session: { cookie: string }, title: string): Promise<Editor> {
    const { askFor } = apiAt(api);
    const known = '{ categories { id } orgUnit(slug: "hoi") { id } }';
    const { categories, orgUnit } = await askFor(known, {}, session);
    const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Một đoạn.' }] }];
    const input = { title, category: categories[0].id, body: { type: 'doc', content } };
    const { createArticle } = await askFor(
      'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id version } } }',
      { input },
      session,
    );
    return new Editor(api, session, { ...createArticle.article, unit: orgUnit.id });
  }

  /** Saves over and over, each time from the version that the last acknowledged save gave. */
  async work(tally: () => Tally, isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      await this.save(tally());
      if (this.#number % 5 === 0) await this.#upload(tally());
      await wait(pauseMs);
    }
  }

  async save(tally: Tally): Promise<boolean> {
    this.#number += 1;
    const summary = `lần ${this.#number}`;
    const input = { id: this.#id, expectedVersion: this.#version, summary };
    const text = await this.#send(tally, update, { input });
    if (text) {
      this.#version = JSON.parse(text).data.updateArticle.article.version;
      this.#acknowledged = this.#number;
      tally.saves += 1;
    } else await this.check(tally).catch(() => undefined);
    return text !== null;
  }

  /** Whether what was acknowledged stands. A save without an answer may stand too. */
  async check(tally: Tally): Promise<void> {
    const query = 'query ($id: ID!) { article(id: $id) { version summary } }';
    const { article } = await this.#ask(query, { id: this.#id }, this.#headers);
    const number = Number(/\d+$/.exec(article.summary ?? '')?.[0] ?? 0);
    if (article.version < this.#version || number < this.#acknowledged) tally.lost += 1;
    this.#version = article.version;
    this.#acknowledged = number;
  }

  /** Whether every acknowledged file is there. */
  async checkFiles(tally: Tally): Promise<void> {
    for (const url of this.#files.splice(0)) {
      const answer = await fetch(new URL(url, this.#api), { headers: this.#headers });
      await answer.arrayBuffer();
      if (!answer.ok) tally.lost += 1;
    }
  }

  async #upload(tally: Tally): Promise<void> {
    const words = `%PDF-1.4\n% ${Math.random()}\n${'% giấy\n'.repeat(20_000)}%%EOF\n`;
    const form = new FormData();
    const variables = { input: { file: null, orgUnit: this.#unit, alt: '' } };
    form.set('operations', JSON.stringify({ query: upload, variables }));
    form.set('map', JSON.stringify({ file: ['variables.input.file'] }));
    form.set('file', new File([words], 'cong-van.pdf'));
    const init = { method: 'POST', headers: this.#headers, body: form };
    const text = await tally.send(`${this.#api}/graphql`, init, saveKind);
    if (!text) return;
    this.#files.push(JSON.parse(text).data.uploadMedia.mediaFile.url);
    tally.saves += 1;
  }

  #send(tally: Tally, query: string, variables: object): Promise<string | null> {
    const headers = { 'content-type': 'application/json', ...this.#headers };
    const body = JSON.stringify({ query, variables });
    return tally.send(`${this.#api}/graphql`, { method: 'POST', headers, body }, saveKind);
  }
}
