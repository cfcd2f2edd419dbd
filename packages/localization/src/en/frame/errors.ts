import type * as vi from '../../vi/frame/errors.ts';

/** What the server says of an error that brings no words of its own. */
export const usualFaults: typeof vi.usualFaults = {
  BAD_USER_INPUT: 'The input is not valid.',
  UNAUTHENTICATED: 'Please sign in to go on.',
  FORBIDDEN: 'You may not do this.',
  NOT_FOUND: 'There is no such content.',
  CONFLICT: 'Somebody else has changed the content. Load it again, then go on changing it.',
  INTERNAL: 'The system is interrupted at the moment. Please try again in a few minutes.',
};

/** To who asks more often than she may. */
export const tooFast: typeof vi.tooFast = (seconds) =>
  `You ask too fast. Please try again in ${seconds} seconds.`;

/** What the back office says of an error for which the server found no words. */
export const errorMessages: typeof vi.errorMessages = {
  BAD_USER_INPUT:
    'The input is not valid. Please look at the fields that are marked, correct them and send again.',
  UNAUTHENTICATED: 'You have not signed in, or your session has ended. Please sign in again.',
  FORBIDDEN: 'Your account may not do this. If you need to, turn to the administrators.',
  NOT_FOUND: 'There is no such content. Its address may have changed, or it was taken down.',
  CONFLICT:
    'Somebody else has just changed this. Please load the latest version and do it again; yours has not been saved.',
  RATE_LIMITED: 'You ask too fast. Please wait a moment, then try again.',
  QUERY_TOO_COMPLEX:
    'The request asks for too much at once. Please narrow it down, or ask several times.',
  INTERNAL:
    'The system failed and has not carried out the request. Please try again in a few minutes; if it still fails, tell the administrators.',
};

/** Stands in for an answer that did not come at all. */
export const connectionLostMessage: string =
  'The server cannot be reached. Please check your network and try again.';

/** Stands in for a code this version does not know. */
export const errorMessage: typeof vi.errorMessage = (code) => {
  const known = Object.entries(errorMessages).find(([name]) => name === code);
  return known?.[1] ?? errorMessages.INTERNAL;
};
