import { explorerPath } from '@hoi/contract/addresses';
import { BadInputError, ForbiddenError } from '@hoi/domain/errors';
import { type GraphQLSchema, type IntrospectionQuery, introspectionFromSchema } from 'graphql';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { examples } from '#docs/examples.ts';
import { said } from '#graphql/caller-words.ts';
import { findPartner } from '#modules/access/partners/api-token.ts';
import { withinPatience } from '#outside/request-patience.ts';
import { languageOf } from './asked-language.ts';
import { explorerForm, explorerWords, formPolicy } from './explorer-form.ts';
import { graphiqlDocument } from './graphiql-document.ts';
import { refusalOf } from './refusals.ts';
import type { RequestLimits } from './request-limits.ts';
import { askerIn, isForeign } from './request-origin.ts';

interface ExplorerOptions {
  apiUrl: string;
  /** What others than the staff may ask. */
  schemaOf: () => GraphQLSchema;
  requestLimits: RequestLimits;
}

// Far above what its form sends; more is not read.
const mostBytes = 512;
// The description of the schema is written into each page.
const pagePoints = 500;
const formType = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/** The token of the form, as people paste it. @throws BadInputError for what is not this form */
async function tokenOf(c: Context): Promise<string> {
  const given = formType.test(c.req.header('content-type') ?? '')
    ? new URLSearchParams(await c.req.text()).getAll('token')
    : [];
  const [token, ...more] = given;
  if (token === undefined || more.length > 0) throw new BadInputError([], inEach('otherForm'));
  return token.trim().replace(/^Bearer\s+/i, '');
}

function inEach(name: 'foreignForm' | 'otherForm') {
  return { vi: explorerWords.vi[name], en: explorerWords.en[name] };
}

/**
 * GraphiQL for partners: a form takes the token, and the page that answers it holds the token in its memory
 * alone. Nothing of it is stored, logged or put into an address, here or in the browser.
 */
export function explorer({ apiUrl, schemaOf, requestLimits }: ExplorerOptions): Hono {
  const app = new Hono();
  const secure = apiUrl.startsWith('https:');
  // Outlives changes: made of the schema.
  let known: IntrospectionQuery | undefined;

  function form(c: Context, status: 200 | 400 | 401 | 403 | 413 | 429 | 500 | 503, fault?: string) {
    const language = languageOf(c.req.raw.headers, secure);
    c.header('Content-Security-Policy', formPolicy);
    // With none at all browsers would not say that the form comes from here.
    c.header('Referrer-Policy', 'same-origin');
    c.header('Cache-Control', 'no-store');
    c.header('Content-Language', language);
    return c.html(explorerForm(language, fault), status);
  }

  function refuse(c: Context, error: unknown): Response | Promise<Response> {
    const { body, status, wait } = refusalOf(error, languageOf(c.req.raw.headers, secure));
    if (wait) c.header('Retry-After', String(wait));
    const shown = error instanceof ForbiddenError ? 403 : status === 422 ? 400 : status;
    return form(c, shown === 409 ? 500 : shown, body.errors[0]?.message);
  }

  async function open(c: Context): Promise<Response> {
    if (isForeign(c.req.raw.headers, apiUrl)) throw new ForbiddenError(inEach('foreignForm'));
    const { address, own } = askerIn(c);
    await requestLimits.byAddress(c.req.raw.headers, address, own);
    const token = await tokenOf(c);
    const authorization = `Bearer ${token}`;
    const viewer = await requestLimits.briefly(address, () => findPartner(authorization));
    const requests = await requestLimits.byToken(viewer);
    const asker = { viewer, fromSite: false, visitor: { address }, own, requests };
    const { serve } = await requestLimits.callerOf(asker);
    return serve(pagePoints, c.req.raw.signal, async () => pageFor(c, authorization));
  }

  function pageFor(c: Context, authorization: string): Promise<Response> {
    const language = languageOf(c.req.raw.headers, secure);
    known ??= introspectionFromSchema(schemaOf());
    return graphiqlDocument(c, {
      title: explorerWords[language].title,
      additionalHeaders: { authorization, 'accept-language': language },
      // Whoever is signed in to the back office in this browser lends it nothing.
      credentials: 'omit',
      isHeadersEditorEnabled: false,
      // What only the staff may ask or do is not offered.
      schema: known,
      defaultQuery: examples[0]?.query ?? '',
    });
  }

  app.get(explorerPath, (c) => form(c, 200));
  app.post(
    explorerPath,
    bodyLimit({
      maxSize: mostBytes,
      onError: (c) => {
        const fault = said((w) => w.requests.tooLarge);
        return form(c, 413, fault[languageOf(c.req.raw.headers, secure)]);
      },
    }),
    (c) =>
      withinPatience(() => open(c)).catch((error: unknown) =>
        // Who has left is told nothing, and is no fault.
        error === c.req.raw.signal.reason ? new Response(null, { status: 499 }) : refuse(c, error),
      ),
  );
  return app;
}
