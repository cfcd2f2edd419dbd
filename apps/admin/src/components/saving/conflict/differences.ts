import { cutAtWord } from '@hoi/localization/cut-at-word';
import { comparedFields, conflictWords } from '@hoi/localization/words/frame/saving';
import { parseRichText } from '@hoi/richtext/document';
import { renderText } from '@hoi/richtext/render-text';
import { isSame } from '#components/saving/merge-values.ts';
import type { FormValues } from '#providers/data/resource-description.ts';

// Longer texts are cut: the table shows where versions differ, the versions screen shows how.
const shownCharacters = 240;

function shown(name: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return conflictWords.empty;
  if (typeof value === 'boolean') return value ? conflictWords.yes : conflictWords.no;
  if (name === 'body') return cutAtWord(renderText(parseRichText(value)), shownCharacters);
  if (Array.isArray(value)) return value.map((part) => shown('', part)).join('; ');
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([key, part]) => key !== 'id' && typeof part === 'string')
      .map(([, part]) => part)
      .join(', ');
  // Two texts may differ in their breaks alone.
  return cutAtWord(String(value).replace(/\n/gu, ' ↵ '), shownCharacters);
}

/** Fields a person knows by name whose values differ, in words. */
export function differences(mine: FormValues, theirs: FormValues) {
  return Object.entries(comparedFields).flatMap(([name, label]) => {
    if (!(name in mine) || !(name in theirs) || isSame(mine[name], theirs[name])) return [];
    const own = shown(name, mine[name]);
    const other = shown(name, theirs[name]);
    return [{ name, label, mine: own, theirs: other }];
  });
}
