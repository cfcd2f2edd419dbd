import { describe, expect, it } from 'vitest';
import { albumIds, mediaIds } from './media-references.ts';
import type { RichTextNode } from './nodes.ts';

const image = (mediaId: string): RichTextNode => ({
  type: 'image',
  attrs: { mediaId, src: '/a', alt: 'a' },
});

describe('mediaIds', () => {
  it('finds each picture once, nested ones too', () => {
    const document = {
      type: 'doc' as const,
      content: [image('b'), { type: 'blockquote' as const, content: [image('a'), image('b')] }],
    };
    expect(mediaIds(document)).toEqual(['b', 'a']);
    expect(albumIds(document)).toEqual([]);
  });
});

describe('albumIds', () => {
  it('finds embedded albums', () => {
    const embed: RichTextNode = { type: 'albumEmbed', attrs: { albumId: 'x' } };
    expect(albumIds({ type: 'doc', content: [embed, embed] })).toEqual(['x']);
  });
});
