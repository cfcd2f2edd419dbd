import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../test/arbitrary-document.ts';
import { cleanDocument } from './clean-document.ts';
import { parseRichText } from './document.ts';
import type { RichTextDocument } from './nodes.ts';

const ofTexts = (...texts: string[]): RichTextDocument => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: texts.map((text) => ({ type: 'text', text })) }],
});

describe('cleanDocument', () => {
  it('writes our letters and no invisible marks', () => {
    const found = cleanDocument(ofTexts('Ðại hội ngƣời\u200b dân'));
    expect(found).toEqual(ofTexts('Đại hội người dân'));
  });

  it('leaves nothing of a text of invisible marks', () => {
    const document = parseRichText(cleanDocument(ofTexts('\u200b')));
    expect(document.content).toEqual([{ type: 'paragraph' }]);
  });

  it('gives what parses, and changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryDocument, (given) => {
        const once = parseRichText(cleanDocument(parseRichText(given)));
        expect(parseRichText(cleanDocument(once))).toEqual(once);
      }),
    );
  });
});
