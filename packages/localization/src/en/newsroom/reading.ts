import type * as vi from '../../vi/newsroom/reading.ts';

/** Why a question about articles or albums is not answered. */
export const readingFaults: typeof vi.readingFaults = {
  searchTooLong: (most) => `A text to search for has no more than ${most} characters.`,
  pageNumber: (last) => `Pages are numbered from 1 to ${last}.`,
  pageNeedsFirst: 'The number of a page goes with first.',
  photosAtOnce: (most) => `1 to ${most} photos can be read at a time.`,
};
