import { refuseField } from '@hoi/domain/errors';
import { formatRoman } from '@hoi/domain/roman';
import { slugify } from '@hoi/localization/slug';
import { congressFaults } from '@hoi/localization/words/organisation/congresses';
import type { CongressFields } from '@hoi/validation/organisation/congress';
import type { Transaction } from '#outside/db.ts';
import { dateOf, dateOrNull } from '#outside/stored-day.ts';

/** The columns that the form of a congress fills, its address aside. */
export function congressColumnsOf(fields: CongressFields) {
  const { ordinal, place, summoned = null, attended = null, results } = fields;
  return {
    ordinal,
    termFrom: dateOf(fields.termFrom),
    termTo: dateOrNull(fields.termTo),
    heldFrom: dateOrNull(fields.heldFrom),
    heldTo: dateOrNull(fields.heldTo),
    place,
    summoned,
    attended,
    results,
  };
}

/** The documents of the form, each in its place. */
export function documentRowsOf({ documents }: CongressFields) {
  return documents.map(({ title, number, issuedOn, url }, position) => {
    return { title, number, url, position, issuedOn: dateOrNull(issuedOn) };
  });
}

/** An address from the ordinal and the unit. */
export function slugOf(ordinal: number, unitSlug: string): string {
  return slugify(`dai-hoi-${formatRoman(ordinal)}-${unitSlug}`);
}

/** @throws BadInputError when the unit has such a congress already, or another one the address */
export async function refuseTaken(
  tx: Transaction,
  congress: { id?: string; orgUnitId: string; ordinal: number; slug: string },
): Promise<void> {
  const { id, orgUnitId, ordinal, slug } = congress;
  const others = id ? { NOT: { id } } : {};
  const select = { id: true } as const;
  if (await tx.congress.findFirst({ where: { orgUnitId, ordinal, ...others }, select })) {
    refuseField('ordinal', congressFaults.heldAlready(formatRoman(ordinal)));
  }
  if (await tx.congress.findFirst({ where: { slug, ...others }, select })) {
    refuseField('slug', congressFaults.slugTaken);
  }
}
