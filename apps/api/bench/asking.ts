import { siteHeaders } from '@hoi/contract/headers';
import type { RunningApi } from './api-process.ts';

type Asked = Pick<RunningApi, 'url' | 'siteKey'>;

/** One answer as the site gets it, as text. */
export async function askOnce(api: Asked, query: string, variables: object): Promise<string> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [siteHeaders.key]: api.siteKey },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

/** Walks to the article after the first `depth` by cursors, as a patient reader would. */
export async function deepCursor(api: Asked, depth: number): Promise<string> {
  const query = 'query ($a: String) { articles(first: 100, after: $a) { pageInfo { endCursor } } }';
  let cursor: string | null = null;
  for (let seen = 0; seen < depth; seen += 100) {
    const answer = JSON.parse(await askOnce(api, query, { a: cursor }));
    cursor = answer.data.articles.pageInfo.endCursor;
  }
  if (cursor === null) throw new Error('no cursor');
  return cursor;
}
