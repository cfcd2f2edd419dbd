import type { Person } from '@hoi/db/prisma';
import { ForbiddenError } from '@hoi/domain/errors';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { clock } from '#outside/clock.ts';
import { db, type Transaction } from '#outside/db.ts';
import { dayOf, dayOrNull } from '#outside/stored-day.ts';
import { recordPerson } from './people-deeds.ts';
import { personToWrite } from './people-to-write.ts';
import { keptPeople } from './person.policy.ts';

/** Reads the articles that concern a person; who may read which is known to a younger room. */
export type ReadArticles = (
  tx: Transaction,
  person: Person,
) => Promise<{ articles: object[]; namedIn: object[] }>;

const unit = { select: { name: true } } as const;

/** Everything that is kept about one person, as JSON, for her right to see it. The export is audited. */
export function exportPerson(
  viewer: Viewer,
  id: string,
  readArticles: ReadArticles,
): Promise<string> {
  return db.$transaction(async (tx) => {
    const person = await personToWrite(tx, viewer, id);
    const where = { AND: [{ id }, keptPeople(viewer, 'person:read-sensitive')] };
    // The file holds her sensitive facts.
    if ((await tx.person.count({ where })) === 0) throw new ForbiddenError();
    await recordPerson(tx, viewer, person, { action: 'export-person' });
    const of = { where: { personId: id } };
    const appointments = await tx.appointment.findMany({ ...of, include: { orgUnit: unit } });
    const seats = await tx.committeeSeat.findMany({
      ...of,
      include: { committee: { include: { orgUnit: unit } } },
    });
    const qualifications = await tx.qualification.findMany(of);
    const sensitiveFacts = await tx.sensitiveFact.findMany(of);
    const delegations = await tx.congressDelegate.findMany({
      ...of,
      include: { congress: { include: { orgUnit: unit } }, orgUnit: unit },
    });
    const { articles, namedIn } = await readArticles(tx, person);
    const deeds = await tx.auditEntry.findMany({
      where: { subjectType: 'Person', subjectId: id },
      orderBy: { id: 'asc' },
      select: { at: true, action: true, actorName: true, detail: true },
    });
    const { id: _id, sortName: _key, ...kept } = person;
    const file = {
      exportedAt: clock.now(),
      person: kept,
      appointments: appointments.map((row) => ({
        orgUnit: row.orgUnit.name,
        office: row.office,
        title: row.title,
        fullTime: row.fullTime,
        startsOn: dayOf(row.validFrom),
        endsOn: dayOrNull(row.validTo),
        decisionNumber: row.decisionNumber,
        decisionDate: dayOrNull(row.decisionDate),
      })),
      seats: seats.map((row) => ({
        orgUnit: row.committee.orgUnit.name,
        committee: row.committee.kind,
        title: row.title,
        startsOn: dayOf(row.validFrom),
        endsOn: dayOrNull(row.validTo),
        decisionNumber: row.decisionNumber,
      })),
      qualifications: qualifications.map(({ kind, name, institution, obtainedOn }) => ({
        kind,
        name,
        institution,
        obtainedOn: dayOrNull(obtainedOn),
      })),
      sensitiveFacts: sensitiveFacts.map(({ attribute, value }) => ({ attribute, value })),
      delegations: delegations.map((row) => ({
        congress: row.congress.ordinal,
        of: row.congress.orgUnit.name,
        sentBy: row.orgUnit?.name ?? null,
        kind: row.kind,
        attended: row.attended,
      })),
      articles,
      namedIn,
      deeds,
    };
    return JSON.stringify(file, null, 2);
  });
}
