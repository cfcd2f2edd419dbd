import { conflictWords } from '@hoi/localization/words/frame/saving';
import { useGetOne } from 'react-admin';
import * as form from '#providers/data/form-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';

/** The person chosen as an article's author in the two versions, when they are not the same. */
export function chosenAuthors(mine: FormValues, theirs: FormValues) {
  const own = form.text(mine, 'bylinePerson');
  const other = form.text(theirs, 'bylinePerson');
  return own === other ? null : { mine: own, theirs: other };
}

/** Her name; empty while it is read, and of one whom the viewer may not know of. */
export function ConflictAuthor({ id }: { id: string }) {
  const { data } = useGetOne('people', { id }, { enabled: id !== '' });
  if (id === '') return conflictWords.empty;
  return data ? form.text(data, 'fullName') : '';
}
