import { describe, expect, it } from 'vitest';
import { isMarkName, isNodeName, richTextSchema } from './schema.ts';

describe('richTextSchema', () => {
  it('knows its names and no others', () => {
    expect(isNodeName('paragraph')).toBe(true);
    expect(isNodeName('toString')).toBe(false);
    expect(isMarkName('bold')).toBe(true);
    expect(isMarkName('paragraph')).toBe(false);
  });

  it('starts a list item with a paragraph', () => {
    const { listItem, paragraph, horizontalRule } = richTextSchema.nodes;
    expect(listItem.contentMatch.matchType(paragraph)).not.toBeNull();
    expect(listItem.contentMatch.matchType(horizontalRule)).toBeNull();
  });

  it('nests the link outside the other marks', () => {
    const { bold, link } = richTextSchema.marks;
    const marks = bold.create().addToSet([link.create({ href: '/' })]);
    expect(marks.map((mark) => mark.type.name)).toEqual(['link', 'bold']);
  });
});
