/**
 * Attributes that show HTML of the API as it is. The API makes it from checked documents and
 * escapes every text in it; nothing else may pass through here.
 */
export function apiHtml(html: string) {
  return { dangerouslySetInnerHTML: { __html: html } };
}
