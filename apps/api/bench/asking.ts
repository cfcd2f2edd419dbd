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

/**
 * The ten-thousandth article of the generated ones, and the cursor behind it that this API gives: walks there by
 * cursors, as a patient reader would.
 */
export async function deepPlace(api: RunningApi) {
  const query =
    'query ($a: String) { articles(first: 100, after: $a) { edges { cursor node { publishedAt } } } }';
  let cursor: string | null = null;
  let publishedAt = '';
  for (let seen = 0; seen < depth; seen += 100) {
    const { data } = JSON.parse(await askOnce(api, query, { a: cursor }));
    const last: { cursor: string; node: { publishedAt: string } } = data.articles.edges.at(-1);
    cursor = last.cursor;
    publishedAt = last.node.publishedAt;
  }
  if (cursor === null) throw new Error('no cursor');
  const id = `0197a000-0000-7000-9000-${String(depth).padStart(12, '0')}`;
  return { cursor, at: new Date(publishedAt), id };
}
