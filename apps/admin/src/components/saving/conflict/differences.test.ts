import { expect, it } from 'vitest';
import { differences } from './differences.ts';

it('shows where two texts differ, also when it is in their lines alone', () => {
  const mine = { title: 'Sáng nay', summary: 'Sáng nay.\nChiều nay.' };
  const theirs = { title: 'Sáng nay', summary: 'Sáng nay. Chiều nay.' };
  expect(differences(mine, theirs)).toEqual([
    {
      name: 'summary',
      label: 'Tóm tắt',
      mine: 'Sáng nay. ↵ Chiều nay.',
      theirs: 'Sáng nay. Chiều nay.',
    },
  ]);
});
