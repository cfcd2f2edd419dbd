import type { CalendarDay } from '@hoi/domain/calendar-day';
import { unionName } from '@hoi/localization/union-name';
import { unitOn } from '#modules/organisation/units/unit-on.ts';
import { rowsById } from '#outside/batch-reader.ts';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { today } from '#outside/today.ts';
import { byRank } from './appointment-row.ts';
import { firstEnd } from './office-days.ts';
import { publicPeople } from './public-people.ts';

const columns = {
  id: true,
  fullName: true,
  appointments: {
    select: {
      id: true,
      orgUnitId: true,
      office: true,
      title: true,
      position: true,
      validFrom: true,
      validTo: true,
      orgUnit: { select: { endsOn: true } },
    },
  },
} as const;

// What readers see, whoever asks.
const published = rowsById((ids) =>
  db.person.findMany({ where: { id: { in: ids }, ...publicPeople }, select: columns }),
);

export interface PersonOfDay {
  name: string;
  /** Her office, without its unit where the title ends with that; empty when she held none. */
  position: string;
  organisation: string;
}

/** What a byline says of a published person, with the highest office of a day; null for anybody else. */
export async function personOfDay(id: string, day: CalendarDay): Promise<PersonOfDay | null> {
  const person = await published(id);
  if (!person) return null;
  const date = dateOf(day);
  const [office] = person.appointments
    .filter(({ validFrom }) => validFrom <= date && validFrom <= dateOf(today()))
    .filter(({ validTo, orgUnit }) => {
      const end = firstEnd(validTo, orgUnit.endsOn);
      return end === null || end > day;
    })
    .sort(byRank);
  const name = person.fullName;
  if (!office) return { name, position: '', organisation: '' };
  const unit = await unitOn(office.orgUnitId, day);
  const organisation = unionName(unit.name, unit.kind);
  const { title } = office;
  const position = title.endsWith(` ${organisation}`)
    ? title.slice(0, -organisation.length).trim()
    : title;
  return { name, position, organisation };
}
