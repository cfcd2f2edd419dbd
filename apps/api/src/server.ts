import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { limits } from './graphql/limits.ts';
import { createGraphqlHandler, errorBody } from './graphql/yoga.ts';
import { adminFiles } from './http/admin-files.ts';
import { outboxStream } from './http/outbox-stream.ts';
import { readiness } from './http/readiness.ts';
import { sessionSeconds } from './modules/identity/session.ts';
import { sessionCookie } from './modules/identity/session-cookie.ts';
import { printedSchema } from './printed-schema.ts';
import { contextOf } from './request-context.ts';
import { schema } from './schema.ts';

export interface ServerOptions {
  apiUrl: string;
  siteUrl: string;
  development: boolean;
}

/** Builds the HTTP app; does not listen. The database must be connected and secrets loaded. */
export function createServer(options: ServerOptions): Hono {
  const app = new Hono();
  const yoga = createGraphqlHandler(schema);
  const secure = options.apiUrl.startsWith('https:');

  app.route('/', readiness());
  app.route('/', outboxStream());
  app.route('/', adminFiles());
  app.get('/schema.graphql', (c) => c.text(printedSchema));

  app.on(
    ['GET', 'POST', 'OPTIONS'],
    '/graphql',
    bodyLimit({
      maxSize: limits.bodyBytes,
      onError: (c) =>
        c.json(
          {
            errors: [
              { message: 'Nội dung gửi lên quá lớn.', extensions: { code: 'BAD_USER_INPUT' } },
            ],
          },
          413,
        ),
    }),
    async (c) => {
      const cookies: string[] = [];
      const setCookie = (token: string | null) =>
        cookies.push(sessionCookie(token, secure, sessionSeconds));
      const origin = c.req.header('origin');
      const foreign = origin !== undefined && origin !== options.apiUrl;
      const headers = new Headers(c.req.raw.headers);
      // A page of another origin may ask, but never with the session of the person who opened it.
      if (foreign) headers.delete('cookie');
      try {
        const api = await contextOf(headers, remoteAddress(c), setCookie);
        const answer = await yoga.fetch(c.req.raw, { api });
        // Yoga's answer is of its own class, which the node server would not know how to write.
        const { status } = answer;
        const response = new Response(answer.body, { status, headers: [...answer.headers] });
        for (const cookie of cookies) response.headers.append('set-cookie', cookie);
        return response;
      } catch (error) {
        return c.json(errorBody(error), 401);
      }
    },
  );
  return app;
}

function remoteAddress(c: Parameters<typeof getConnInfo>[0]): string {
  // Requests made in process (tests) have no connection.
  return c.env ? (getConnInfo(c).remote.address ?? '') : '';
}
