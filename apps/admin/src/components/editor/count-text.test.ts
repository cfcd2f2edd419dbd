import { describe, expect, it } from 'vitest';
import { countText } from './count-text.ts';

describe('countText', () => {
  it('counts letters with their accents as one and words by spaces', () => {
    expect(countText('Hội Phụ nữ\n\nxã')).toEqual({ characters: 12, words: 4 });
    expect(countText('  ')).toEqual({ characters: 0, words: 0 });
  });
});
