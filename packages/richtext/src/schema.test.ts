import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../test/arbitrary-document.ts';
import { isMarkName, isNodeName, richTextSchema } from './schema.ts';

describe('richTextSchema', () => {
  it('knows its names and no others', () => {
    expect(isNodeName('paragraph')).toBe(true);
    expect(isNodeName('toString')).toBe(false);
    expect(isMarkName('bold')).toBe(true);
    expect(isMarkName('paragraph')).toBe(false);
  });

  it('is walked whole by the tests that try any body', () => {
    const bodies = JSON.stringify(fc.sample(arbitraryDocument, { numRuns: 100, seed: 1 }));
    const tried = new Set([...bodies.matchAll(/"type":"(\w+)"/g)].map(([, name]) => name));
    const { nodes, marks } = richTextSchema;
    expect([...tried].sort()).toEqual([...Object.keys(nodes), ...Object.keys(marks)].sort());
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
