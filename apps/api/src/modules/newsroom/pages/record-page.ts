import { recorderOf } from '#modules/access/audit/record.ts';

/** Readers see afresh what they saw before, or see now. */
export const recordPage = recorderOf(
  'Page',
  ({ id, published }: { id: string; published: boolean }) =>
    published ? ['pages', `page:${id}`] : [],
);
