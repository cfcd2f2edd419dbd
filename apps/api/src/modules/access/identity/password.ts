import { randomInt } from 'node:crypto';
import { refuseField } from '@hoi/domain/errors';
import { unaccent } from '@hoi/domain/unaccent';
import { identityFaults } from '@hoi/localization/words/access/identity';
import { hash, verify } from '@node-rs/argon2';
import { inTurn, type Turn } from './password-work.ts';

// OWASP's first choice for argon2id (the library's default algorithm): 19 MiB, two passes.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Outlives changes: the hash of nobody’s password.
let dummy: Promise<string> | undefined;

/** What stands in for an account that is not there, so that the answer takes as long. */
function dummyHash(): Promise<string> {
  dummy ??= hash('no account has this password', cost);
  return dummy;
}

export function hashPassword(password: string): Promise<string> {
  return inTurn('known', () => hash(password, cost));
}

/** Whether the password opens the account; with `null` for the hash it takes as long and is false. */
export async function verifyPassword(
  stored: string | null,
  password: string,
  turn: Turn,
): Promise<boolean> {
  const against = stored?.startsWith('$argon2') ? stored : await dummyHash();
  return (await inTurn(turn, () => verify(against, password))) && against === stored;
}

// Without letters and digits that look alike on paper.
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Groups of five signs that can be read aloud, about 25 bits each. */
export function readableGroups(count: number): string {
  const group = () =>
    Array.from({ length: 5 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return Array.from({ length: count }, group).join('-');
}

/** A password for somebody else to receive: about 99 bits. */
export function generatePassword(): string {
  return readableGroups(4);
}

/** @throws BadInputError for a password that the person's own name or address gives away */
export function refuseTellingPassword(
  password: string,
  person: { email: string; name: string },
  field: string,
): void {
  const plain = (text: string) =>
    unaccent(text)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
  const given = plain(password);
  const parts = [person.email, person.email.split('@')[0] ?? '', person.name].map(plain);
  const telling = parts.some(
    (part) => part.length >= 4 && given.includes(part) && given.length < part.length + 6,
  );
  if (telling) {
    refuseField(field, identityFaults.passwordTooSimilar);
  }
}
