import { committeeKindLabels } from '@hoi/localization/words/organisation/people';
import { becomings } from '@hoi/localization/words/organisation/plan-effects';
import type { EndedUnit } from './ended-units.graphql.ts';

/** What becomes of somebody or something that hangs on a unit that ends. */
export interface EndedLine {
  unit: string;
  what: string;
  becomes: string;
}

/** The officers that the viewer may know of, the committees and the contact of each unit. */
export function endedLines(units: readonly EndedUnit[]): EndedLine[] {
  return units.flatMap(({ name, appointments, committees, contact }) => {
    const reached = contact ? [contact.address, contact.phone, contact.email].filter(Boolean) : [];
    return [
      ...appointments.map((one) => ({
        unit: name,
        what: `${one.person.fullName}, ${one.title}`,
        becomes: becomings.office,
      })),
      ...committees.map((one) => ({
        unit: name,
        what: committeeKindLabels[one.kind],
        becomes: becomings.committee,
      })),
      ...(reached.length > 0
        ? [{ unit: name, what: reached.join(' · '), becomes: becomings.contact }]
        : []),
    ];
  });
}
