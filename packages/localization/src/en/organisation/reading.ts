import type * as vi from '../../vi/organisation/reading.ts';

/** Why a question about units is not answered. */
export const readingFaults: typeof vi.readingFaults = {
  negativeDepth: 'The number of levels cannot be negative.',
  oneKey: 'Exactly one of the three is needed: id, slug or code.',
  treeTooLarge: (most) =>
    `This tree has more than ${most} units. Ask for fewer levels, or for a unit further down.`,
};
