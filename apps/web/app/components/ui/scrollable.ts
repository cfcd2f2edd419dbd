/** What scrolls by itself must be reached by the keyboard too. */
export const scrollable = { tabIndex: 0 };
