import type * as vi from '../../vi/reporting/reading.ts';

/** What anybody is told who asks for figures otherwise than they can be asked for. */
export const readingFaults: typeof vi.readingFaults = {
  indicators: (most) => `Ask for 1 to ${most} indicators at once.`,
  before: 'There is no such figure to go on from.',
  units: (most) => `Ask for ${most} units at most at once.`,
};
