import { ConflictError } from '@hoi/domain/errors';
import type { ContactFields } from '@hoi/validation/organisation/unit-contact';
import type { Transaction } from '#outside/db.ts';

export interface StoredContact extends ContactFields {
  /** 0 while nothing is stored. */
  version: number;
}

export interface ContactChange {
  unitId: string;
  expectedVersion: number;
  contact: ContactFields;
}

/** Writes contacts that are still as their versions say. @throws ConflictError when one is not */
export async function writeContacts(
  tx: Transaction,
  changes: readonly ContactChange[],
): Promise<void> {
  const written = await tx.$executeRaw`
    INSERT INTO org_unit_contacts AS c (unit_id, address, phone, email, version, updated_at)
    SELECT wanted.unit_id, wanted.address, wanted.phone, wanted.email, wanted.expected + 1, now()
    FROM unnest(${changes.map(({ unitId }) => unitId)}::uuid[],
      ${changes.map(({ contact }) => contact.address)}::text[],
      ${changes.map(({ contact }) => contact.phone)}::text[],
      ${changes.map(({ contact }) => contact.email)}::text[],
      ${changes.map(({ expectedVersion }) => expectedVersion)}::int[])
      AS wanted (unit_id, address, phone, email, expected)
    WHERE wanted.expected = 0
      OR EXISTS (SELECT FROM org_unit_contacts known WHERE known.unit_id = wanted.unit_id)
    ON CONFLICT (unit_id) DO UPDATE
    SET address = excluded.address, phone = excluded.phone, email = excluded.email,
      version = excluded.version, updated_at = excluded.updated_at
    WHERE c.version = excluded.version - 1`;
  if (written !== changes.length) throw new ConflictError();
}
