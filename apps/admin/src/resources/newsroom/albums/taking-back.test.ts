import { albumWords } from '@hoi/localization/words/newsroom/albums';
import { expect, it } from 'vitest';
import { questionBeforeTakingBack } from './taking-back.ts';

it.each([
  ['of some nobody said what they show', [2, 3], albumWords.notAgainUndescribed([2, 3])],
  ['nobody can tell', undefined, albumWords.perhapsNotAgain],
])('is asked about where %s', (_case, undescribed, text) => {
  expect(questionBeforeTakingBack('Tết', undescribed)?.text).toBe(text);
});

it('needs no question where all is said', () => {
  expect(questionBeforeTakingBack('Tết', [])).toBeNull();
});
