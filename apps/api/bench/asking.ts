import { siteHeaders } from '@hoi/contract/headers';
import type { RunningApi } from './api-process.ts';

/** One answer as the site gets it, as text. */
export async function askOnce(api: RunningApi, query: string, variables: object): Promise<string> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [siteHeaders.key]: api.siteKey },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}

const depth = 10_000;

/** Walks to the article after the first ten thousand by cursors, as a patient reader would. */
async function deepCursor(api: RunningApi): Promise<string> {
  const query = 'query ($a: String) { articles(first: 100, after: $a) { pageInfo { endCursor } } }';
  let cursor: string | null = null;
  for (let seen = 0; seen < depth; seen += 100) {
    const answer = JSON.parse(await askOnce(api, query, { a: cursor }));
    cursor = answer.data.articles.pageInfo.endCursor;
  }
  if (cursor === null) throw new Error('no cursor');
  return cursor;
}

/** The ten-thousandth article of the generated ones, and the cursor behind it that this API gives. */
export async function deepPlace(api: RunningApi) {
  return {
    cursor: await deepCursor(api),
    at: new Date(Date.UTC(2026, 0, 1) - depth * 600_000),
    id: `0197a000-0000-7000-9000-${String(depth).padStart(12, '0')}`,
  };
}
