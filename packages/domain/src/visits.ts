/** Visits that the public site reports at a time, at most. */
export const mostVisitsPerBatch = 500;
