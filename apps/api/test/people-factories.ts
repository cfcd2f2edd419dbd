import type { Prisma } from '@hoi/db/prisma';
import type { Role } from '@hoi/domain/roles';
import { db } from '#outside/db.ts';
import { dateOf } from '#outside/stored-day.ts';
import { makeOrgUnit, makeStaff, unique } from './factories.ts';

/** A person whom readers see, without an office, unless `data` says otherwise. */
export function makePerson(data: Partial<Prisma.PersonUncheckedCreateInput> = {}) {
  return db.person.create({
    data: {
      fullName: `Trần Thị ${unique('Thử')}`,
      purpose: 'Quản lý cán bộ Hội',
      published: true,
      ...data,
    },
  });
}

/** An office of a person, a new one if none is given, since 2016. */
export async function makeAppointment(
  data: Partial<Prisma.AppointmentUncheckedCreateInput> & { orgUnitId: string },
) {
  return db.appointment.create({
    data: {
      office: 'PRESIDENT',
      title: `Chủ tịch ${unique()}`,
      validFrom: dateOf('2016-01-01'),
      ...data,
      personId: data.personId ?? (await makePerson()).id,
    },
  });
}

/** Headers of a signed-in member of staff. */
export async function asStaff(role: Role, orgUnitId: string): Promise<Record<string, string>> {
  return { cookie: (await makeStaff(role, orgUnitId)).cookie };
}

/** A centre, a province below it, and two communes of the province. */
export async function makeProvince() {
  const root = await makeOrgUnit({ kind: 'CENTRAL' });
  const province = await makeOrgUnit({ kind: 'PROVINCE', parentId: root.id });
  const commune = await makeOrgUnit({ kind: 'COMMUNE', parentId: province.id });
  const other = await makeOrgUnit({ kind: 'COMMUNE', parentId: province.id });
  return { root, province, commune, other };
}
