import { placeOf } from '@hoi/domain/network-place';
import type { Visitor } from '#modules/access/identity/visitor.ts';
import { sign } from '#outside/secrets.ts';

type Hash = Buffer<ArrayBuffer>;

/** By what a visitor is known again; hashes of two polls cannot be joined. */
interface VoterHashes {
  /** The number in the cookie of the public site, which a visitor may drop; the device without one. */
  visitorHash: Hash;
  /** Network, browser and languages: weak signs, which together stay when the cookie goes. */
  deviceHash: Hash;
}

export function voterHashes(pollId: string, visitor: Visitor): VoterHashes {
  const hash = (who: string) => Buffer.from(sign('poll-voter', `${pollId}\n${who}`));
  const { address, userAgent, languages, visitorId } = visitor;
  const device = `device\n${placeOf(address)}\n${userAgent}\n${languages}`;
  return {
    visitorHash: hash(visitorId ? `cookie\n${visitorId}` : device),
    deviceHash: hash(device),
  };
}

/** Which voters of a poll may be this visitor. */
export function sameVoter(pollId: string, visitor: Visitor) {
  const { visitorHash, deviceHash } = voterHashes(pollId, visitor);
  return { pollId, OR: [{ visitorHash }, { deviceHash }] };
}
