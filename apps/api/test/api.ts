import { encodeNodeId } from '#graphql/node-id.ts';
import { createServer } from '#server.ts';

const apiUrl = 'http://api.test';

interface Fault {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; issues?: { path: (string | number)[]; message: string }[] };
}

/** The HTTP app of the server, called in process. */
export function testServer() {
  return createServer({ apiUrl, siteUrl: 'http://web.test', development: false });
}

async function send(headers: Record<string, string>, body: string | FormData) {
  const init = { method: 'POST', headers, body };
  const response = await testServer().request(`${apiUrl}/graphql`, init);
  // Looked into by path: a type made from the schema would take for granted what tests are to find out.
  const { data, errors } = JSON.parse(await response.text());
  const faults: Fault[] | undefined = errors;
  return { status: response.status, headers: response.headers, data, errors: faults };
}

/** An answer of the API as tests see it. */
export type Answer = Awaited<ReturnType<typeof send>>;

/** Asks the API over HTTP, as the holder of `headers` (a cookie, a token) or anonymously. */
export function ask(
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const body = JSON.stringify({ query, variables });
  return send({ 'content-type': 'application/json', ...headers }, body);
}

/** Asks with one file in `input.file`, by the GraphQL multipart request specification. */
export function askWithFile(
  query: string,
  input: object,
  file: File | Uint8Array,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const form = new FormData();
  form.set('operations', JSON.stringify({ query, variables: { input: { ...input, file: null } } }));
  form.set('map', JSON.stringify({ file: ['variables.input.file'] }));
  form.set('file', file instanceof File ? file : new File([new Uint8Array(file)], 'tep'));
  return send(headers, form);
}

/** Code of the first error, or undefined. */
export function codeOf(answer: Answer): string | undefined {
  return answer.errors?.[0]?.extensions.code;
}

/** The fields that were refused, in their order. */
export function faultyFields({ errors }: Answer): string[] | undefined {
  return errors?.[0]?.extensions.issues?.map(({ path }) => path.join('.'));
}

/** Signs a database id as the API would show it. */
export const globalId = encodeNodeId;
