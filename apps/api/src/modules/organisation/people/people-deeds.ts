import { recorderOf } from '#modules/access/audit/record.ts';

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

export const recordPerson = recorderOf('Person');

export const recordCommittee = recorderOf(
  'Committee',
  ({ orgUnitId }: { id: string; orgUnitId: string }) => readerTags(true, `org-unit:${orgUnitId}`),
  ({ orgUnitId }) => ({ orgUnitId }),
);

/** What somebody holds at a unit. */
interface Held {
  id: string;
  personId: string;
  orgUnitId: string;
  person: { published: boolean };
}

const tagsOf = ({ personId, orgUnitId, person }: Held) =>
  readerTags(person.published, `org-unit:${orgUnitId}`, `person:${personId}`);

export const recordOffice = recorderOf('Appointment', tagsOf, ({ personId, orgUnitId }) => ({
  personId,
  orgUnitId,
}));

export const recordSeat = recorderOf(
  'CommitteeSeat',
  (seat: Held & { committeeId: string }) => tagsOf(seat),
  ({ personId, committeeId }) => ({ personId, committeeId }),
);
