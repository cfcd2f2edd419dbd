import { describe, expect, it } from 'vitest';
import { gatherDashedLists, isDashed } from './dashed-lists.ts';
import { paragraph } from './nodes.ts';

describe('isDashed', () => {
  it.each(['- một', '– một', ' • một', '\u00A0- một', '+ một'])('knows %s', (line) =>
    expect(isDashed(line)).toBe(true),
  );
  it.each(['một - hai', '-5', '', '–'])('leaves %s', (line) => expect(isDashed(line)).toBe(false));
});

describe('gatherDashedLists', () => {
  it('keeps marks of the first words', () => {
    const bold = { type: 'text' as const, text: '- một', marks: [{ type: 'bold' as const }] };
    const [list] = gatherDashedLists([{ type: 'paragraph', content: [bold] }, paragraph('- hai')]);
    expect(list?.content?.[0]?.content?.[0]?.content).toEqual([{ ...bold, text: 'một' }]);
  });

  it('starts a list with a plus where no dash stands before', () => {
    const [list, ...rest] = gatherDashedLists([paragraph('+ a'), paragraph('+ b')]);
    expect(list?.content).toHaveLength(1);
    expect(rest).toEqual([]);
  });
});
