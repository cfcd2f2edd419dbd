import { randomBytes } from 'node:crypto';
import { graphqlPath } from '@hoi/contract/addresses';
import type { IntrospectionQuery } from 'graphql';
import type { GraphiQLOptions } from 'graphql-yoga';
import type { Context } from 'hono';

/** What GraphiQL takes beside what Yoga says of it: a description of the schema that it need not ask for. */
type Options = GraphiQLOptions & { title: string; schema?: IntrospectionQuery };

const policy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' blob:`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

// The script goes out of the page before it runs on: what stands in it, a token maybe, is then in its memory
// alone. And a page that came of a form is asked for anew when it is loaded again.
const first = "document.currentScript.remove();history.replaceState(null,'',location.href);";

// On a phone the answer stands below the question: beside it, each had room for a letter.
const narrow = `<style>@media (max-width: 48rem) {
.graphiql-container #graphiql-session { flex-direction: column; }
.graphiql-container #graphiql-session > div { min-height: 0; }
.graphiql-container .graphiql-sessions { margin: 4px 4px 4px 0; }
.graphiql-container .graphiql-logo, .graphiql-container .graphiql-horizontal-drag-bar { display: none; }
}</style>`;

const place = (name: string) => `@${name} of the page@`;
const isOneOf = (names: readonly string[]) => new RegExp(names.map(place).join('|'));

/** What stays the same in every page: nine megabytes, made once, around title, nonce and options. */
async function makeFrame(): Promise<readonly Buffer[]> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({ title: place('title'), defaultQuery: place('options') })
    .replace('<script>', () => `<script nonce="${place('nonce')}">${first}`)
    .replace('</title>', '</title><meta name="viewport" content="width=device-width">')
    .replace('</head>', () => `${narrow}</head>`)
    .replace(/\{"title":[^{}]*\}/, place('options'));
  const parts = page.split(isOneOf(['title', 'nonce', 'options']));
  if (parts.length !== 4) throw new Error('GraphiQL is not made as it was');
  return parts.map((part) => Buffer.from(part));
}

let frame: ReturnType<typeof makeFrame> | undefined;

/** GraphiQL as one file with all of its scripts and styles inside: nothing comes from elsewhere. */
export async function graphiqlDocument(c: Context, given: Options): Promise<Response> {
  frame ??= makeFrame().catch((error: unknown) => {
    frame = undefined;
    throw error;
  });
  const [start, head, script, end] = await frame;
  const nonce = randomBytes(16).toString('base64');
  // A token typed as a header must not stay in the browser for whoever sits there next.
  const options = { endpoint: graphqlPath, ...given, shouldPersistHeaders: false };
  const inScript = JSON.stringify(options).replaceAll('<', '\\u003c');
  c.header('Content-Security-Policy', policy(nonce));
  c.header('Cache-Control', 'no-store');
  c.header('Content-Type', 'text/html; charset=UTF-8');
  // Piece by piece: whoever reads slowly holds none of the frame for herself.
  const parts = [start, given.title, head, nonce, script, inScript, end].filter(
    (part) => part !== undefined,
  );
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts)
        controller.enqueue(typeof part === 'string' ? Buffer.from(part) : part);
      controller.close();
    },
  });
  return c.body(body);
}
