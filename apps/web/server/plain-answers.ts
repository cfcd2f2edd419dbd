import type { ServerResponse } from 'node:http';
import { currentRequestId } from '@hoi/contract/node/request-id';
import { siteFaults } from '@hoi/localization/words/frame/site-faults';
import { hrefs } from '../app/platform/addresses.ts';
import { isToldInTheLog } from '../app/platform/request-id-mark.ts';
import { escaped } from './escaped.ts';
import type { PageFrame } from './page-frame.ts';
import { requestIdHead } from './request-id.ts';

const { away, fault, loading, notFound, refused, unsent } = siteFaults;

export const retryAfterSeconds = 10;

type PlainStatus = 400 | 403 | 404 | 405 | 413 | 500 | 503;

/** A page that is made of words alone. */
export interface PlainPage {
  heading: string;
  advice: string;
  /** HTML of ours below the advice. */
  below?: string;
  /** Whether it asks again by itself, and nothing of it stands in the log. */
  asksAgain?: boolean;
}

const pages: Partial<Record<PlainStatus, PlainPage>> = {
  403: refused,
  404: notFound,
  500: fault,
  503: away,
};

/** For the first minute of a portal. */
export const loadingPage: PlainPage = { ...loading, asksAgain: true };

/** What no person typed: ids, and the values of choices. */
const opaque = /^[\w=+/:-]{0,200}$/;

function field([name, value]: [string, string]): string {
  const given = `name="${escaped(name)}"`;
  return opaque.test(value)
    ? `<input type="hidden" ${given} value="${escaped(value)}">`
    : `<p><textarea class="field" ${given} rows="4" cols="60" aria-label="${unsent.typed}">\n${escaped(value)}</textarea></p>`;
}

/** A form that could not be taken, with all that was in it, to be sent again as it is. */
async function unsentForm(form: Request, action: string): Promise<string> {
  const fields = new URLSearchParams(await form.text());
  return `<p>${unsent.kept}</p><form method="post" action="${escaped(action)}">${[...fields].map(field).join('')}<p><button class="button" type="submit">${unsent.again}</button></p></form>`;
}

/** Says that a form was not taken, and holds it ready to be sent again. */
export async function unsentPage(form: Request, action: string): Promise<PlainPage> {
  return { ...unsent, below: await unsentForm(form, action) };
}

const quiet = (href: string, label: string) =>
  `<a class="button button-quiet" href="${escaped(href)}">${label}</a>`;

/** Says that a page cannot be shown now; its address, and the words in it, are tried again as they are. */
export function awayPage(status: 500 | 503, url: string): PlainPage {
  const below = `<p>${quiet(url, siteFaults.again)} ${quiet(hrefs.home(), siteFaults.home)}</p>`;
  return { ...(pages[status] ?? fault), below };
}

function requestId(): string {
  const id = currentRequestId();
  if (!id) return '';
  return `<copy-text class="request-id" data-done="${siteFaults.copied}">${siteFaults.requestId}: <code>${id}</code> <button class="button button-quiet" type="button" hidden>${siteFaults.copy}</button></copy-text>`;
}

function contentOf(status: PlainStatus, { heading, advice, below, asksAgain }: PlainPage): string {
  const id = isToldInTheLog(status) && !asksAgain ? requestId() : '';
  return `<main class="wide" id="noi-dung"><div class="message-page"><p class="status">${siteFaults.code} ${status}</p><h1>${heading}</h1><p>${advice}</p>${below ?? ''}${id}</div></main>`;
}

function htmlOf(status: PlainStatus, page: PlainPage, frame: PageFrame | undefined): string {
  const content = contentOf(status, page);
  const again = page.asksAgain ? `<meta http-equiv="refresh" content="${retryAfterSeconds}">` : '';
  const title = `${again}<title>${page.heading}</title>`;
  if (frame) {
    return frame.before.replace(/<title>[^<]*<\/title>/, () => title) + content + frame.after;
  }
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${title}</head><body>${content}</body></html>`;
}

/** Answers that cost nothing to make: for when the site cannot, or need not, make a page. */
export function plainAnswers(
  securityHeaders: readonly [string, string][],
  frame: () => PageFrame | undefined,
) {
  return (response: ServerResponse, status: PlainStatus, page = pages[status]): void => {
    const more = {
      405: ['allow', 'GET, HEAD, POST'],
      503: ['retry-after', String(retryAfterSeconds)],
    };
    response.writeHead(status, [
      ...securityHeaders.flat(),
      ...requestIdHead(),
      'cache-control',
      'no-store',
      'content-type',
      'text/html; charset=utf-8',
      ...(status === 405 || status === 503 ? more[status] : []),
      // What was not read to its end would be taken for the next request.
      ...(status === 413 ? ['connection', 'close'] : []),
    ]);
    response.end(page && htmlOf(status, page, frame()));
  };
}
