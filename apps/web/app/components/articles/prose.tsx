/** A text from the API: it makes this HTML from a checked document and escapes everything in it. */
export function Prose({ html }: { html: string }) {
  const inner = { dangerouslySetInnerHTML: { __html: html } };
  return <div className="prose" {...inner} />;
}
