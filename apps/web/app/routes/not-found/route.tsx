import { notFound } from '#platform/not-found.ts';

export function loader(): never {
  notFound();
}

/** Never shown: the loader always leads to the error page. */
export default function NotFound() {
  return null;
}
