const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for an XML file; control characters and the two that are none, which no XML may hold, are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** <name>text</name>, or nothing for an empty text. */
export function xmlElement(name: string, text: string | null | undefined): string {
  return text ? `<${name}>${escapeXml(text)}</${name}>` : '';
}

export function xmlResponse(body: string, type: string): Response {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return new Response(head + body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
