import { editorAttributes, markAttributes, nodeAttributes } from '@hoi/richtext/attributes';
import { parseRichText } from '@hoi/richtext/document';
import { richTextSchema } from '@hoi/richtext/schema';
import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { articleExtensions } from './extensions.ts';

const schema = getSchema(articleExtensions(async () => null));

function attributesOf(spec: { attrs?: object | undefined }, name: string): string[] {
  const left = editorAttributes[name] ?? [];
  return Object.keys(spec.attrs ?? {}).filter((attribute) => !left.includes(attribute));
}

describe('articleExtensions', () => {
  it('hold the same nodes, attributes and content as the article body', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(Object.keys(richTextSchema.nodes).sort());
    for (const [name, type] of Object.entries(schema.nodes)) {
      // The name comes from the editor; an unknown one reads as undefined and fails below.
      const wanted = richTextSchema.nodes[name as keyof typeof richTextSchema.nodes];
      expect(type.spec.content ?? '', name).toBe(wanted?.spec.content ?? '');
      expect(attributesOf(type.spec, name).sort(), name).toEqual(
        Object.keys(nodeAttributes[name] ?? {}).sort(),
      );
    }
  });

  it('hold the same marks', () => {
    expect(Object.keys(schema.marks).sort()).toEqual(Object.keys(richTextSchema.marks).sort());
    for (const [name, type] of Object.entries(schema.marks))
      expect(attributesOf(type.spec, name).sort(), name).toEqual(
        Object.keys(markAttributes[name] ?? {}).sort(),
      );
  });

  it('write what the server accepts', () => {
    const cell = { type: 'tableCell', content: [{ type: 'paragraph' }] };
    const document = schema.nodeFromJSON({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Kết quả' }] },
        { type: 'orderedList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
        { type: 'table', content: [{ type: 'tableRow', content: [cell, cell] }] },
        {
          type: 'paragraph',
          attrs: { textAlign: 'center' },
          content: [
            { type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: '/lien-he' } }] },
          ],
        },
      ],
    });
    document.check();
    expect(parseRichText(document.toJSON()).content).toHaveLength(4);
  });
});
