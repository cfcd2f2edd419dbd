import { graphqlPath } from '@hoi/contract/addresses';
import { graphiqlWords } from '@hoi/localization/words/frame/product';
import type { Context as HonoContext } from 'hono';
import type { Context } from '#graphql/context.ts';
import { mayAnywhere } from '#modules/access/identity/viewer.ts';

// The page is one file with its scripts inside, so that nothing comes from elsewhere.
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Whether a browser opens the address, rather than a program asking something. */
export function wantsPage(c: HonoContext): boolean {
  const accept = c.req.header('accept') ?? '';
  return c.req.method === 'GET' && accept.includes('text/html') && !c.req.query('query');
}

/** GraphiQL for administrators, and for everybody while developing. */
export async function graphiqlPage(c: HonoContext, api: Context, development: boolean) {
  if (!development && !mayAnywhere(api.viewer, 'user:manage')) {
    const status = api.viewer.kind === 'anonymous' ? 401 : 403;
    return c.text(graphiqlWords.administratorsOnly, status);
  }
  // Two megabytes that only this page needs.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  c.header('Content-Security-Policy', policy);
  c.header('Cache-Control', 'no-store');
  // A token typed as a header must not stay in the browser for whoever sits there next.
  const kept = { shouldPersistHeaders: false };
  return c.html(renderGraphiQL({ title: graphiqlWords.title, endpoint: graphqlPath, ...kept }));
}
