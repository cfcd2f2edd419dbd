import { describe, expect, it } from 'vitest';
import { emptyDocument, paragraph, type RichTextDocument } from './nodes.ts';
import { renderText } from './render-text.ts';

const body: RichTextDocument = {
  type: 'doc',
  content: [
    {
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: 'Kết quả' }],
    },
    {
      type: 'bulletList',
      content: [
        { type: 'listItem', content: [paragraph('Một'), paragraph('Hai')] },
        { type: 'listItem', content: [paragraph('Ba')] },
      ],
    },
    { type: 'paragraph' },
    { type: 'image', attrs: { mediaId: 'm', src: '/a', alt: 'Ảnh lễ' } },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableCell', content: [paragraph('2018')] },
            { type: 'tableCell', content: [paragraph('305.403')] },
          ],
        },
      ],
    },
  ],
};

describe('renderText', () => {
  it('writes one line per block', () => {
    expect(renderText(body)).toBe('Kết quả\n- Một\nHai\n- Ba\nẢnh lễ\n2018\t305.403');
  });
  it('names who took a picture', () => {
    const attrs = { mediaId: 'm', src: '/a', alt: 'Lễ', credit: 'Thu Hà' };
    const image = { type: 'image' as const, attrs };
    expect(renderText({ type: 'doc', content: [image] })).toBe('Lễ\nẢnh: Thu Hà');
  });
  it('gives nothing for the empty document', () => expect(renderText(emptyDocument)).toBe(''));
});
