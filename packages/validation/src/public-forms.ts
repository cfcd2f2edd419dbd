// The rules of readers' forms as attributes of HTML: they hold without script. Plain values, so that no
// page fetches more for them; the servers cut and refuse by the same numbers.

import { longestTitle } from './longest-title.ts';

/** The search through everything. */
export const searchBox = { maxLength: longestTitle } as const;

/** The search for a unit by its name. */
export const unitSearchBox = { maxLength: 100 } as const;

/** The day for which the organisation is shown, as it is typed. */
export const askedDayBox = { required: true, maxLength: 40 } as const;

/** The choice among links to other sites. */
export const chosenLinkBox = { required: true } as const;
