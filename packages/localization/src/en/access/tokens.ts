import type * as vi from '../../vi/access/tokens.ts';

/** Why a token of a partner opens nothing, or not this. */
export const tokenFaults: typeof vi.tokenFaults = {
  invalid: 'The token is not valid, or no longer.',
  readsOnly: 'A token of a partner reads, and changes nothing.',
  staffOnly: 'Only the staff of the Union may see this.',
};
