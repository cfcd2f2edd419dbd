import type * as vi from '../../vi/frame/paging.ts';

/** Why a page of a list is not given. */
export const pagingFaults: typeof vi.pagingFaults = {
  unknownPlace: 'This is no place in the list.',
  bothWays: 'Use only one of the two: first or last.',
  size: (largest) => `A page holds 1 to ${largest} entries.`,
};
