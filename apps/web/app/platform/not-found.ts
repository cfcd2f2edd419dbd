/** @throws Response that shows the page for addresses without content */
export function notFound(): never {
  throw new Response(null, { status: 404 });
}

/** An address that has moved for good; search engines follow. */
export function movedTo(path: string): Response {
  return new Response(null, { status: 301, headers: { location: path } });
}
