import type * as vi from '../../vi/frame/requests.ts';

/** Why a request is refused before anybody looks at what it is about. */
export const requestFaults: typeof vi.requestFaults = {
  fault: 'The system has failed. Please try again in a few minutes.',
  foreignSite: 'Other websites may not change anything here.',
  tooLarge: 'What was sent is too large.',
  notFound: 'Not found.',
  malformedId: 'The id is not valid.',
  tooManyIds: (most) => `No more than ${most} ids at a time.`,
  unstorableText: 'The text contains characters that cannot be stored.',
  diskFull:
    'The server has no room left to store anything. Nothing was saved; please tell those who run the server, then try again.',
  filesNotWritable:
    'The server cannot write its files. Nothing was saved; please tell those who run the server.',
  noDay: 'This is no day of the calendar.',
  slugOrId: 'Exactly one of the two is needed: slug or id.',
};
