import type { ServerResponse } from 'node:http';
import { pageText } from '@hoi/localization/page-text';
import { unsentForm } from './unsent-form.ts';

const { away, fault, loading, notFound, refused, unsent } = pageText.errors;

export const retryAfterSeconds = 10;

interface Words {
  heading: string;
  advice: string;
}

function page({ heading, advice }: Words, more = '', below = ''): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${more}<title>${heading}</title></head><body><h1>${heading}</h1><p>${advice}</p>${below}</body></html>`;
}

type PlainStatus = 400 | 403 | 404 | 405 | 413 | 500 | 503;

const bodies: Partial<Record<number, string>> = {
  403: page(refused),
  404: page(notFound),
  500: page(fault),
  503: page(away),
};

/** For the first minute of a portal; it asks again by itself. */
export const loadingPage = page(
  loading,
  `<meta http-equiv="refresh" content="${retryAfterSeconds}">`,
);

/** Says that a form was not taken, and holds it ready to be sent again. */
export async function unsentPage(form: Request, action: string): Promise<string> {
  return page(unsent, '', await unsentForm(form, action));
}

/** Answers that cost nothing to make: for when the site cannot, or need not, make a page. */
export function plainAnswers(securityHeaders: readonly [string, string][]) {
  return (response: ServerResponse, status: PlainStatus, body = bodies[status] ?? ''): void => {
    const more = {
      405: ['allow', 'GET, HEAD, POST'],
      503: ['retry-after', String(retryAfterSeconds)],
    };
    response.writeHead(status, [
      ...securityHeaders.flat(),
      ...['cache-control', 'no-store', 'content-type', 'text/html; charset=utf-8'],
      ...(status === 405 || status === 503 ? more[status] : []),
      // What was not read to its end would be taken for the next request.
      ...(status === 413 ? ['connection', 'close'] : []),
    ]);
    response.end(body);
  };
}
