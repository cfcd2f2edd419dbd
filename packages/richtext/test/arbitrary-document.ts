import fc from 'fast-check';
import { pictureSizes } from '../src/attributes.ts';
import type { RichTextDocument, RichTextMark, RichTextNode } from '../src/nodes.ts';

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('<script>alert(1)</script>', 'javascript:alert(1)', '" onload="x', 'Hội '),
  )
  .map((value) => value.replace(/\p{Cc}/gu, '').normalize('NFC'))
  .filter((value) => value !== '');

const link = fc.record({
  type: fc.constant('link' as const),
  attrs: fc.record({
    href: fc.constantFrom('/bai-viet/a', 'https://example.org/?a=1&b="2', 'mailto:a@b.vn'),
  }),
});
const mark: fc.Arbitrary<RichTextMark> = fc.oneof(
  fc.constantFrom<RichTextMark>(
    { type: 'bold' },
    { type: 'italic' },
    { type: 'underline' },
    { type: 'strike' },
  ),
  link,
);

const inline: fc.Arbitrary<RichTextNode> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(text, fc.uniqueArray(mark, { selector: (one) => one.type, maxLength: 3 }))
      .map(
        ([value, marks]): RichTextNode => ({
          type: 'text',
          text: value,
          ...(marks.length ? { marks } : {}),
        }),
      ),
  },
  { weight: 1, arbitrary: fc.constant<RichTextNode>({ type: 'hardBreak' }) },
);

const inlines = fc.array(inline, { maxLength: 4 });
const paragraph = inlines.map((content): RichTextNode => ({ type: 'paragraph', content }));
const leaf: fc.Arbitrary<RichTextNode> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.tuple(inlines, fc.integer({ min: 2, max: 4 })).map(
    ([content, level]): RichTextNode => ({
      type: 'heading',
      attrs: { level },
      content,
    }),
  ),
  fc.constant<RichTextNode>({ type: 'horizontalRule' }),
  fc.constant<RichTextNode>({ type: 'albumEmbed', attrs: { albumId: 'a1' } }),
  fc.tuple(text, fc.integer({ min: 1, max: 900 }), fc.constantFrom(...pictureSizes)).map(
    ([title, width, size]): RichTextNode => ({
      type: 'image',
      attrs: {
        mediaId: 'm1',
        src: '/media/a.webp',
        alt: `Ảnh ${title}`,
        title,
        credit: title,
        size,
        width,
      },
    }),
  ),
);

function listItem(content: readonly RichTextNode[], first: RichTextNode): RichTextNode {
  return { type: 'listItem', content: [first, ...content] };
}

const { block } = fc.letrec<{ block: RichTextNode }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 });
  const item = fc.tuple(blocks, paragraph).map(([rest, first]) => listItem(rest, first));
  const items = fc.array(item, { minLength: 1, maxLength: 3 });
  const cell = fc
    .tuple(fc.constantFrom('tableCell', 'tableHeader'), blocks)
    .map(([type, content]): RichTextNode => ({ type, content }));
  const cells = fc.array(cell, { minLength: 1, maxLength: 2 });
  return {
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      items.map((content): RichTextNode => ({ type: 'bulletList', content })),
      items.map((content): RichTextNode => ({ type: 'orderedList', content })),
      blocks.map((content): RichTextNode => ({ type: 'blockquote', content })),
      cells.map(
        (content): RichTextNode => ({ type: 'table', content: [{ type: 'tableRow', content }] }),
      ),
    ),
  };
});

/** Bodies of every shape the schema knows, with hostile texts among the harmless. */
export const arbitraryDocument: fc.Arbitrary<RichTextDocument> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((content) => ({ type: 'doc', content }));
