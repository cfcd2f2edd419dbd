import type { ServerResponse } from 'node:http';
import { pageText } from '@hoi/localization/page-text';

const { away, fault, refused } = pageText.errors;

function page({ heading, advice }: { heading: string; advice: string }): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title></head><body><h1>${heading}</h1><p>${advice}</p></body></html>`;
}

const bodies: Partial<Record<number, string>> = {
  403: page(refused),
  500: page(fault),
  503: page(away),
};

/** Answers that cost nothing to make: for when the site cannot, or need not, make a page. */
export function plainAnswers(securityHeaders: readonly [string, string][]) {
  return (response: ServerResponse, status: 400 | 403 | 405 | 413 | 500 | 503): void => {
    const more = { 405: ['allow', 'GET, HEAD, POST'], 503: ['retry-after', '10'] };
    response.writeHead(status, [
      ...securityHeaders.flat(),
      ...['cache-control', 'no-store', 'content-type', 'text/html; charset=utf-8'],
      ...(status === 405 || status === 503 ? more[status] : []),
      // What was not read to its end would be taken for the next request.
      ...(status === 413 ? ['connection', 'close'] : []),
    ]);
    response.end(bodies[status] ?? '');
  };
}
