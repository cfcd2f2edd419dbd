import { explorerPath } from '@hoi/contract/addresses';
import { graphiqlWords } from '@hoi/localization/words/frame/product';
import type { Context as HonoContext } from 'hono';
import type { Context } from '#graphql/context.ts';
import { mayAnywhere } from '#modules/access/identity/viewer.ts';
import { graphiqlDocument } from './graphiql-document.ts';

/** Whether a browser opens the address, rather than a program asking something. */
export function wantsPage(c: HonoContext): boolean {
  const accept = c.req.header('accept') ?? '';
  return c.req.method === 'GET' && accept.includes('text/html') && !c.req.query('query');
}

/** GraphiQL for administrators, and for everybody while developing. */
export async function graphiqlPage(c: HonoContext, api: Context, development: boolean) {
  if (!development && !mayAnywhere(api.viewer, 'user:manage')) {
    const status = api.viewer.kind === 'anonymous' ? 401 : 403;
    return c.text(graphiqlWords.administratorsOnly(explorerPath), status);
  }
  return graphiqlDocument(c, { title: graphiqlWords.title });
}
