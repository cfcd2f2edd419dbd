import type { Visitor } from '#modules/identity/visitor.ts';
import { sign } from '#outside/secrets.ts';

/**
 * A visitor as one poll knows her: hashes of two polls cannot be joined. The number in the cookie of
 * the public site when there is one, otherwise address and browser.
 */
export function voterHash(pollId: string, visitor: Visitor): Buffer<ArrayBuffer> {
  const who = visitor.visitorId
    ? `cookie\n${visitor.visitorId}`
    : `address\n${visitor.address}\n${visitor.userAgent}`;
  return Buffer.from(sign('poll-voter', `${pollId}\n${who}`));
}
