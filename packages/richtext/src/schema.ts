import { type AttributeSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model';
import { type AttributeRules, markAttributes, nodeAttributes } from './attributes.ts';

function specsOf(rules: AttributeRules = {}): Record<string, AttributeSpec> {
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [
      name,
      rule.default === undefined ? {} : { default: rule.default },
    ]),
  );
}

function node(name: string, spec: NodeSpec): NodeSpec {
  return { ...spec, attrs: specsOf(nodeAttributes[name]) };
}

const cell: NodeSpec = { content: 'block+', isolating: true };

const nodes = {
  doc: { content: 'block+' },
  paragraph: node('paragraph', { content: 'inline*', group: 'block' }),
  heading: node('heading', {
    content: 'inline*',
    group: 'block',
    defining: true,
  }),
  bulletList: { content: 'listItem+', group: 'block' },
  orderedList: node('orderedList', { content: 'listItem+', group: 'block' }),
  listItem: { content: 'paragraph block*', defining: true },
  blockquote: { content: 'block+', group: 'block', defining: true },
  horizontalRule: { group: 'block' },
  image: node('image', { group: 'block', atom: true, draggable: true }),
  table: { content: 'tableRow+', group: 'block', isolating: true },
  tableRow: { content: '(tableCell | tableHeader)+' },
  tableCell: node('tableCell', cell),
  tableHeader: node('tableHeader', cell),
  albumEmbed: node('albumEmbed', {
    group: 'block',
    atom: true,
    draggable: true,
  }),
  hardBreak: { group: 'inline', inline: true, marks: '_' },
  text: { group: 'inline' },
} satisfies Record<string, NodeSpec>;

// The order is the nesting order of the output: the link is outermost, so that one link stays one.
const marks = {
  link: { attrs: specsOf(markAttributes.link), inclusive: false },
  bold: {},
  italic: {},
  underline: {},
  strike: {},
} satisfies Record<string, MarkSpec>;

/** Names of nodes and marks, as Tiptap 3 spells them. */
export type NodeName = keyof typeof nodes;
export type MarkName = keyof typeof marks;

/** The article body's schema: what may stand where. Attribute values are checked by `document.ts`. */
export const richTextSchema: Schema<NodeName, MarkName> = new Schema<NodeName, MarkName>({
  nodes,
  marks,
  topNode: 'doc',
});

/** Is it the name of a node of this schema? */
export function isNodeName(name: unknown): name is NodeName {
  return typeof name === 'string' && Object.hasOwn(nodes, name);
}

/** Is it the name of a mark of this schema? */
export function isMarkName(name: unknown): name is MarkName {
  return typeof name === 'string' && Object.hasOwn(marks, name);
}
