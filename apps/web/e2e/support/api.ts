import { inject } from 'vitest';
import { administrator } from './system.ts';

const apiUrl = inject('apiUrl');

interface Answer {
  status: number;
  // Walks look into answers by path; what they ask for they know.
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is the server's own
  data?: any;
  errors?: { message: string; extensions: { code: string } }[];
  cookie: string | undefined;
}

/** Asks the API as another program would. */
export async function ask(
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  return { status: response.status, cookie, ...JSON.parse(await response.text()) };
}

interface Credentials {
  email: string;
  password: string;
}

/** A session over HTTP: the header that carries it. */
export async function signIn(who: Credentials = administrator): Promise<{ cookie: string }> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } } }';
  const { email, password } = who;
  const { cookie, errors } = await ask(query, { input: { email, password } });
  if (!cookie) throw new Error(`${email} could not sign in: ${JSON.stringify(errors)}`);
  return { cookie };
}

/** Asks and takes nothing but data for an answer. */
export async function askFor(
  query: string,
  variables: object,
  session: { cookie: string },
  // biome-ignore lint/suspicious/noExplicitAny: as above
): Promise<any> {
  const { data, errors } = await ask(query, variables, session);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const create = `mutation ($input: CreateArticleInput!) {
  createArticle(input: $input) { article { id slug version } } }`;
const publish = `mutation ($input: PublishArticleInput!) {
  publishArticle(input: $input) { article { id } } }`;

export interface MadeArticle {
  id: string;
  slug: string;
}

/** A category with published articles of consecutive days, the oldest first. */
export async function publishSeries(name: string, count: number): Promise<MadeArticle[]> {
  const session = await signIn();
  const { createCategory } = await askFor(
    'mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { category { id } } }',
    { input: { name } },
    session,
  );
  const made: MadeArticle[] = [];
  for (let day = 1; day <= count; day++) {
    const body = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: `Ngày thứ ${day}.` }] }],
    };
    const input = { title: `${name}: kỳ ${day}`, category: createCategory.category.id, body };
    const { createArticle } = await askFor(create, { input }, session);
    const { id, slug } = createArticle.article;
    const publishedAt = new Date(Date.UTC(2016, 0, day, 3)).toISOString();
    await askFor(publish, { input: { id, publishedAt } }, session);
    made.push({ id, slug });
  }
  return made;
}
