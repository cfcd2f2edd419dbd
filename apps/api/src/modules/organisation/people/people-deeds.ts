import { recordOf } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import type { Transaction } from '#outside/db.ts';

export const recordPerson = recordOf('Person');
export const recordCommittee = recordOf('Committee');
const recordAppointment = recordOf('Appointment');
const recordSeat = recordOf('CommitteeSeat');

/** What readers must be shown afresh after a change of somebody's offices: nothing of the unpublished. */
export function readerTags(published: boolean, ...tags: string[]): string[] {
  return published ? ['people', ...tags] : [];
}

/** The columns that a correction gives another value; the audit trail holds names only. */
export function namesOfChanges(before: object, after: object): string[] {
  const known = new Map(Object.entries(before));
  return Object.entries(after)
    .filter(([name, value]) => JSON.stringify(known.get(name)) !== JSON.stringify(value))
    .map(([name]) => name);
}

/** What somebody holds at a unit. */
interface Held {
  id: string;
  personId: string;
  orgUnitId: string;
  person: { published: boolean };
}

const tagsOf = ({ personId, orgUnitId, person }: Held) =>
  readerTags(person.published, `org-unit:${orgUnitId}`, `person:${personId}`);

/** Records what was done to an office. @param fields names of what was changed of it */
export function recordOffice(
  tx: Transaction,
  viewer: Viewer,
  action: string,
  held: Held,
  fields?: readonly string[],
): Promise<void> {
  const { id, personId, orgUnitId } = held;
  const detail = { personId, orgUnitId, ...(fields && { fields: [...fields] }) };
  return recordAppointment(tx, viewer, action, id, { detail, tags: tagsOf(held) });
}

/** The same for a seat; the answer is made of its committee where the seat is gone. */
export function recordSeated(
  tx: Transaction,
  viewer: Viewer,
  action: string,
  held: Held & { committeeId: string },
  { fields, gone = false }: { fields?: readonly string[]; gone?: boolean } = {},
): Promise<void> {
  const { id, personId, committeeId } = held;
  const detail = { committeeId, personId, ...(fields && { fields: [...fields] }) };
  const source = gone && { source: { id: committeeId } };
  return recordSeat(tx, viewer, action, id, { detail, tags: tagsOf(held), ...source });
}
