import { escapeHtml } from '@hoi/richtext/escape-html';

/** Characters no text of ours means anything by: what PostgreSQL puts around a found word. */
export const startMark = '\uE000';
export const endMark = '\uE001';

/** Text with marks as HTML: everything escaped, the marks as `<mark>`. */
export function highlightedHtml(marked: string): string {
  return escapeHtml(marked.replace(/\s+/gu, ' ').trim())
    .replaceAll(startMark, '<mark>')
    .replaceAll(endMark, '</mark>');
}
