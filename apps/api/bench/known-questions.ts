import { createHash } from 'node:crypto';
import { knownDocuments } from '@hoi/contract/known-documents';
import { benchQueries } from './queries.ts';
import { hits, page } from './searches.ts';

// Imported before the API: its build then knows the questions of the bench, as it does those of the site's pages, and
// compiles them. The place of the deep page stands in variables.
const anyPlace = { cursor: '', at: new Date(0), id: '' };
const asked = [...benchQueries(anyPlace).map(({ graphql }) => graphql), hits, page];
for (const graphql of asked) {
  const id = createHash('sha256').update(graphql).digest('hex');
  Object.assign(knownDocuments.site, { [id]: graphql });
}
