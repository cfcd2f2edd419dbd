import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../test/arbitrary-document.ts';
import { parseRichText, RichTextFault, richTextLimits } from './document.ts';
import { emptyDocument, type RichTextNode } from './nodes.ts';

function bodyOf(...content: unknown[]) {
  return { type: 'doc', content };
}

function textOf(text: unknown, marks?: unknown) {
  return bodyOf({
    type: 'paragraph',
    content: [{ type: 'text', text, ...(marks ? { marks } : {}) }],
  });
}

function faultPath(json: unknown): string {
  try {
    parseRichText(json);
  } catch (fault) {
    if (fault instanceof RichTextFault) return (fault.issues[0]?.path ?? []).join('.');
    throw fault;
  }
  return 'accepted';
}

describe('parseRichText', () => {
  it('keeps the empty document', () => expect(parseRichText(emptyDocument)).toEqual(emptyDocument));

  it('normalises texts to NFC, joins them and leaves defaults out', () => {
    const nfd = 'Hội Phụ nữ'.normalize('NFD');
    const parsed = parseRichText(
      bodyOf({
        type: 'paragraph',
        attrs: { textAlign: null },
        content: [
          { type: 'text', text: nfd },
          { type: 'text', text: ' tỉnh' },
        ],
      }),
    );
    expect(parsed.content).toEqual([
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'Hội Phụ nữ tỉnh' }],
      },
    ]);
  });

  it('reads what Tiptap writes by itself and drops its presentation', () => {
    const link = {
      href: 'https://hoi.vn',
      target: '_blank',
      rel: 'nofollow',
      class: null,
    };
    const parsed = parseRichText(textOf('a', [{ type: 'bold' }, { type: 'link', attrs: link }]));
    expect(parsed.content[0]?.content?.[0]?.marks).toEqual([
      { type: 'link', attrs: { href: 'https://hoi.vn' } },
      { type: 'bold' },
    ]);
    const list = { type: 'orderedList', attrs: { start: 1, type: null } };
    const item = { type: 'listItem', content: [{ type: 'paragraph' }] };
    expect(parseRichText(bodyOf({ ...list, content: [item] })).content).toEqual([
      { type: 'orderedList', content: [item] },
    ]);
  });

  it.each([
    ['not an object', null, ''],
    ['another top node', { type: 'paragraph' }, 'type'],
    ['an empty body', bodyOf(), 'content'],
    ['an unknown node', bodyOf({ type: 'iframe' }), 'content.0.type'],
    ['an inherited name', bodyOf({ type: 'constructor' }), 'content.0.type'],
    ['an unknown field', bodyOf({ type: 'paragraph', html: 'x' }), 'content.0.html'],
    [
      'an unknown attribute',
      bodyOf({ type: 'paragraph', attrs: { style: 'x' } }),
      'content.0.attrs.style',
    ],
    [
      'a heading of level 1',
      bodyOf({ type: 'heading', attrs: { level: 1 } }),
      'content.0.attrs.level',
    ],
    ['an empty text', textOf(''), 'content.0.content.0.text'],
    ['a NUL', textOf('a\u0000'), 'content.0.content.0.text'],
    ['half a surrogate pair', textOf('\ud83d'), 'content.0.content.0.text'],
    ['an unknown mark', textOf('a', [{ type: 'code' }]), 'content.0.content.0.marks.0.type'],
    [
      'an unsafe link',
      textOf('a', [{ type: 'link', attrs: { href: 'javascript:x' } }]),
      'content.0.content.0.marks.0.attrs.href',
    ],
    [
      'a doubled mark',
      textOf('a', [{ type: 'bold' }, { type: 'bold' }]),
      'content.0.content.0.marks',
    ],
    ['text outside a paragraph', bodyOf({ type: 'text', text: 'a' }), 'content'],
    ['a list without items', bodyOf({ type: 'bulletList', content: [] }), 'content.0.content'],
    [
      'a picture without a description',
      bodyOf({ type: 'image', attrs: { mediaId: 'm', src: '/a.png' } }),
      'content.0.attrs.alt',
    ],
    ...Object.entries({
      size: ['huge', 'small" onload="x', 1, true],
      align: ['justify', 'float', ['left']],
      credit: ['x'.repeat(301), 7, '\ud83d', {}],
      title: ['x'.repeat(1_001)],
      alt: ['x'.repeat(1_001)],
    }).flatMap(([name, values]) =>
      values.map((value): [string, unknown, string] => [
        `a picture with ${name} ${JSON.stringify(value).slice(0, 30)}`,
        bodyOf({ type: 'image', attrs: { mediaId: 'm', src: '/a.png', alt: 'a', [name]: value } }),
        `content.0.attrs.${name}`,
      ]),
    ),
    [
      'a picture from an unsafe address',
      bodyOf({
        type: 'image',
        attrs: { mediaId: 'm', src: 'data:x', alt: 'a' },
      }),
      'content.0.attrs.src',
    ],
  ])('refuses %s with its path', (_name, json, path) => expect(faultPath(json)).toBe(path));

  it('accepts a decorative picture without a description', () => {
    const image = { mediaId: 'm', src: '/a.png', decorative: true };
    expect(faultPath(bodyOf({ type: 'image', attrs: image }))).toBe('accepted');
  });

  it('reads a picture without the newer attributes, and keeps them where they say something', () => {
    const attrs = { mediaId: 'm', src: '/a.png', alt: 'Lễ ra quân' };
    const image = (more: object) => bodyOf({ type: 'image', attrs: { ...attrs, ...more } });
    expect(parseRichText(image({}))).toEqual(image({}));
    expect(parseRichText(image({ credit: null, size: 'full', align: 'center' }))).toEqual(
      image({}),
    );
    const placed = image({ credit: 'Thu Hà', size: 'small', align: 'right' });
    expect(parseRichText(placed)).toEqual(placed);
  });

  it('refuses too deep, too many and too long', () => {
    let quote: RichTextNode = { type: 'paragraph' };
    for (let depth = 0; depth < 5_000; depth++) quote = { type: 'blockquote', content: [quote] };
    expect(faultPath(bodyOf(quote))).toMatch(/^content\.0(\.content\.0)+$/);
    const many = Array.from({ length: richTextLimits.nodes }, () => ({
      type: 'paragraph',
    }));
    expect(faultPath(bodyOf(...many))).toMatch(/^content\.\d+$/);
    expect(faultPath(textOf('a'.repeat(richTextLimits.characters + 1)))).toBe(
      'content.0.content.0',
    );
  });

  it('accepts every shape of the schema, and its own result unchanged', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const once = parseRichText(document);
        expect(parseRichText(JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
    );
  });

  it('answers any JSON with a document or a typed fault', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void faultPath(bodyOf(json))));
  });
});
