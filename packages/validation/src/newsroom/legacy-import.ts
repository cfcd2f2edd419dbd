import { z } from 'zod';
import { id } from '../id.ts';

/** What a saved page of the former portal may be; decimal megabytes, as file managers count. */
export const savedPageLimits = { bytes: 5_000_000, megabytes: 5 } as const;

/** What comes with a saved page. */
export const importLegacyPageInput = z.object({ category: id.nullish() });

const status = z.enum(['OPEN', 'DONE', 'DISMISSED']);

export const resolveSuggestionInput = z.object({ id, status });
const ids = z
  .array(id)
  .min(1, 'Hãy chọn ít nhất một gợi ý.')
  .max(200, 'Mỗi lần không quá 200 gợi ý.');
export const resolveSuggestionsInput = z.object({ ids, status });
export const applySuggestionsInput = z.object({ ids });
export type SuggestionStatus = z.output<typeof status>;
