import { encodeNodeId } from '#graphql/node-id.ts';
import { createServer } from '#server.ts';

const apiUrl = 'http://api.test';

/** An answer of the API as tests see it. */
export interface Answer {
  status: number;
  /** Looked into by path: a type made from the schema would take for granted what tests are to find out. */
  data: ReturnType<typeof JSON.parse>;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; issues?: { path: (string | number)[]; message: string }[] };
  }[];
  headers: Headers;
}

/** The HTTP app of the server, called in process. */
export function testServer() {
  return createServer({ apiUrl, siteUrl: 'http://web.test', development: false });
}

/** Asks the API over HTTP, as the holder of `headers` (a cookie, a token) or anonymously. */
export async function ask(
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await testServer().request(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = await response.json();
  return { status: response.status, headers: response.headers, ...body };
}

/** Code of the first error, or undefined. */
export function codeOf(answer: Answer): string | undefined {
  return answer.errors?.[0]?.extensions.code;
}

/** Signs a database id as the API would show it. */
export const globalId = encodeNodeId;
