import { apiHtml } from '#platform/api-html.ts';

/** A text as its author laid it out. */
export function Prose({ html }: { html: string }) {
  return <div className="prose" {...apiHtml(html)} />;
}
