import { expect, it } from 'vitest';
import { chosenAuthors } from './conflict-author.tsx';

it('names both authors where the versions have not the same, none being one too', () => {
  expect(chosenAuthors({ bylinePerson: 'p1' }, { bylinePerson: 'p2' })).toEqual({
    mine: 'p1',
    theirs: 'p2',
  });
  expect(chosenAuthors({ bylinePerson: 'p1' }, {})).toEqual({ mine: 'p1', theirs: '' });
});

it('says nothing where they are the same', () => {
  expect(chosenAuthors({ bylinePerson: 'p1' }, { bylinePerson: 'p1' })).toBeNull();
  expect(chosenAuthors({ bylinePerson: null }, {})).toBeNull();
});
