import type { ActionFunctionArgs, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToString } from 'react-dom/server';

/** Pages are whole when they leave: they are kept and compressed as one piece. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Response {
  const html = renderToString(<RemixServer context={context} url={request.url} />);
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('speculation-rules', '"/speculation-rules.json"');
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** A fault of ours is told to the log in one place: the server's. */
export function handleError(
  error: unknown,
  { context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  // A page that is not there, or takes no form: the reader is told, and that is enough.
  if (error instanceof Response || isRouteErrorResponse(error)) return;
  context.tell(error);
}
