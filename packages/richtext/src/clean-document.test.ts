import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../test/arbitrary-document.ts';
import { cleanDocument } from './clean-document.ts';
import { parseRichText, RichTextFault } from './document.ts';
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
    const document = cleanDocument(ofTexts('\u200b'));
    expect(document.content).toEqual([{ type: 'paragraph' }]);
  });

  const ofPicture = (words: Record<string, string>): RichTextDocument => ({
    type: 'doc',
    content: [{ type: 'image', attrs: { mediaId: 'm1', src: '/media/ð.webp', ...words } }],
  });

  it('cleans the words of a picture and of a link, and no addresses', () => {
    const found = ofPicture({ alt: ' Ðại hội', title: 'ngƣời\u200b', credit: 'Hội\u00a0ðó' });
    const right = ofPicture({ alt: 'Đại hội', title: 'người', credit: 'Hội đó' });
    expect(cleanDocument(found)).toEqual(right);
    const linkTitled = (title: string): RichTextDocument => ({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'a', marks: [{ type: 'link', attrs: { href: '/ð', title } }] },
          ],
        },
      ],
    });
    expect(cleanDocument(linkTitled('Ðại hội'))).toEqual(linkTitled('Đại hội'));
  });

  it('refuses a picture of whose words nothing is left', () => {
    expect(() => cleanDocument(ofPicture({ alt: '\u200b' }))).toThrow(RichTextFault);
  });

  it('gives what parses, and changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryDocument, (given) => {
        const once = cleanDocument(parseRichText(given));
        expect(parseRichText(once)).toEqual(once);
        expect(cleanDocument(once)).toEqual(once);
      }),
    );
  });
});
