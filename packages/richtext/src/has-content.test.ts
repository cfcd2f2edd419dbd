import { expect, it } from 'vitest';
import { hasContent } from './has-content.ts';
import { emptyDocument, paragraph, type RichTextNode } from './nodes.ts';

const doc = (...content: RichTextNode[]) => ({ type: 'doc' as const, content });

it('finds letters, pictures and albums, wherever they stand', () => {
  const album: RichTextNode = { type: 'albumEmbed', attrs: { albumId: 'a' } };
  expect(hasContent(doc(paragraph('Chữ')))).toBe(true);
  expect(hasContent(doc(album))).toBe(true);
  expect(hasContent(doc({ type: 'image', attrs: { mediaId: 'm', src: '/m' } }))).toBe(true);
  expect(hasContent(doc({ type: 'blockquote', content: [paragraph(''), album] }))).toBe(true);
});

it('finds nothing in blanks, breaks, rules and empty tables', () => {
  expect(hasContent(emptyDocument)).toBe(false);
  const cell: RichTextNode = { type: 'tableCell', content: [paragraph(' \u00A0')] };
  const table: RichTextNode = { type: 'table', content: [{ type: 'tableRow', content: [cell] }] };
  const broken: RichTextNode = { type: 'paragraph', content: [{ type: 'hardBreak' }] };
  expect(hasContent(doc(table, broken, { type: 'horizontalRule' }))).toBe(false);
});
