import { type DemoCongress, demoCongresses } from '@hoi/db/seed/content/demo-congresses';
import { type DemoPerson, demoPeople, demoWriters } from '@hoi/db/seed/content/demo-people';
import {
  congressColumnsOf,
  documentRowsOf,
} from '#modules/organisation/congresses/congress-columns.ts';
import type { Transaction } from '#outside/db.ts';
import { dateOf, dateOrNull } from '#outside/stored-day.ts';
import { unitByCode } from './unit-by-code.ts';

/** What lies below the people of a congress: known by ordinal and by key while it is written. */
interface Written {
  congresses: Map<number, string>;
  people: Map<string, string>;
}

async function writeCongress(
  tx: Transaction,
  rootId: string,
  congress: DemoCongress,
): Promise<string> {
  const { code, heldFrom, slug } = congress;
  const orgUnitId = await unitByCode(tx, rootId, { code, from: heldFrom });
  const documents = congress.documents.map((document) => ({ ...document, url: '' }));
  const fields = { ...congress, documents };
  const { id } = await tx.congress.create({
    data: {
      ...congressColumnsOf(fields),
      orgUnitId,
      slug,
      documents: { create: documentRowsOf(fields) },
    },
    select: { id: true },
  });
  return id;
}

async function writePerson(
  tx: Transaction,
  rootId: string,
  person: DemoPerson,
  { congresses, people }: Written,
): Promise<void> {
  const { key, name, birthYear = null, phone = '', published = true, ethnicGroup } = person;
  const { id: personId } = await tx.person.create({
    data: {
      fullName: name,
      birthYear,
      workPhone: phone,
      workEmail: `${key}@hoi.example`,
      purpose: 'Minh họa quản lý cán bộ Hội trong bản dùng thử',
      published,
    },
    select: { id: true },
  });
  people.set(key, personId);
  for (const held of person.offices) {
    const { office, title, from, to, congress, fullTime = false, position = 0 } = held;
    await tx.appointment.create({
      data: {
        personId,
        office,
        title,
        fullTime,
        position,
        orgUnitId: await unitByCode(tx, rootId, held),
        congressId: congress === undefined ? null : (congresses.get(congress) ?? null),
        validFrom: dateOf(from),
        validTo: dateOrNull(to),
      },
      select: { id: true },
    });
  }
  const qualifications = person.qualifications ?? [];
  await tx.qualification.createMany({
    data: qualifications.map((one) => {
      return { personId, kind: one.kind, name: one.name, obtainedOn: dateOf(one.on) };
    }),
  });
  if (!ethnicGroup) return;
  await tx.sensitiveFact.create({
    data: { personId, attribute: 'ETHNIC_GROUP', value: ethnicGroup },
    select: { id: true },
  });
}

async function writeMembers(
  tx: Transaction,
  congress: DemoCongress,
  { congresses, people }: Written,
): Promise<void> {
  const congressId = congresses.get(congress.ordinal) ?? '';
  const idOf = (key: string) => people.get(key) ?? '';
  await tx.congressDelegate.createMany({
    data: congress.delegates.map(({ key, kind }) => {
      return { congressId, personId: idOf(key), kind, attended: true };
    }),
  });
  const { orgUnitId } = await tx.congress.findUniqueOrThrow({ where: { id: congressId } });
  const dates = { validFrom: dateOf(congress.termFrom), validTo: dateOrNull(congress.termTo) };
  for (const { kind, size, seats } of congress.committees) {
    await tx.committee.create({
      data: {
        orgUnitId,
        congressId,
        kind,
        size,
        ...dates,
        seats: {
          create: seats.map(({ key, title, from, to }, position) => ({
            personId: idOf(key),
            title,
            position,
            validFrom: dateOf(from ?? congress.termFrom),
            validTo: dateOrNull(to),
          })),
        },
      },
      select: { id: true },
    });
  }
}

/** People of the demo in their offices, three congresses with committees, and some bylines. */
export async function seedPeople(tx: Transaction, rootId: string): Promise<void> {
  const written: Written = { congresses: new Map(), people: new Map() };
  for (const congress of demoCongresses) {
    written.congresses.set(congress.ordinal, await writeCongress(tx, rootId, congress));
  }
  for (const person of demoPeople) await writePerson(tx, rootId, person, written);
  for (const congress of demoCongresses) await writeMembers(tx, congress, written);
  const nameless = await tx.article.findMany({
    where: { bylineName: '' },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: 12,
    select: { id: true },
  });
  for (const [index, { id }] of nameless.entries()) {
    const bylinePersonId = written.people.get(demoWriters[index % demoWriters.length] ?? '');
    if (!bylinePersonId) continue;
    await tx.article.update({ where: { id }, data: { bylinePersonId }, select: { id: true } });
  }
}
