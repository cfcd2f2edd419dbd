import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';
import { paragraph, type RichTextNode } from './nodes.ts';

describe('excerpt', () => {
  it('prefers prose to headings and lists', () => {
    const item: RichTextNode = { type: 'listItem', content: [paragraph('Ý')] };
    const content: RichTextNode[] = [{ type: 'bulletList', content: [item] }];
    expect(excerpt({ type: 'doc', content: [...content, paragraph('Mở đầu.')] }, 50)).toBe(
      'Mở đầu.',
    );
    expect(excerpt({ type: 'doc', content }, 50)).toBe('- Ý');
  });
});
