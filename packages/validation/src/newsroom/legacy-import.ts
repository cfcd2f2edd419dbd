import { suggestionRules } from '@hoi/localization/words/newsroom/imports';
import { z } from 'zod';
import { bound } from '../bound.ts';
import { id } from '../id.ts';

/** What a saved page of the former portal may be; decimal megabytes, as file managers count. */
export const savedPageLimits = { bytes: 5_000_000, megabytes: 5 } as const;

/** What comes with a saved page. */
export const importLegacyPageInput = z.object({ category: id.nullish() });

const status = z.enum(['OPEN', 'DONE', 'DISMISSED']);

export const resolveSuggestionInput = z.object({ id, status });
const ids = z
  .array(id)
  .min(1, suggestionRules.none)
  .max(...bound(200, suggestionRules.atOnce));
export const resolveSuggestionsInput = z.object({ ids, status });
export const applySuggestionsInput = z.object({ ids });
export type SuggestionStatus = z.output<typeof status>;
