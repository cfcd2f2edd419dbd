import type { NewCommittee } from '@hoi/validation/organisation/committee';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf, dateOrNull } from '#outside/stored-day.ts';
import { recordCommittee } from './people-deeds.ts';
import { explainPeopleFault } from './people-fault.ts';
import { requirePersonWriter } from './person.policy.ts';
import { congressForOffice, unitForOffice } from './unit-for-office.ts';

/** Makes a committee of a unit, that and its congress by their ids; one of each kind at a time. @returns its id */
export function createCommittee(viewer: Viewer, fields: NewCommittee): Promise<string> {
  const staff = requirePersonWriter(viewer);
  const { kind, size = null, startsOn, endsOn } = fields;
  const write = db.$transaction(async (tx) => {
    const orgUnitId = await unitForOffice(tx, staff, fields.orgUnit, startsOn);
    const congressId = await congressForOffice(tx, orgUnitId, fields.congress);
    const dates = { validFrom: dateOf(startsOn), validTo: dateOrNull(endsOn) };
    const data = { orgUnitId, congressId, kind, size, ...dates };
    const { id } = await tx.committee.create({ data, select: { id: true } });
    const deed = { action: 'create-committee', detail: { kind } };
    await recordCommittee(tx, staff, { id, orgUnitId }, deed);
    return id;
  });
  return explainPeopleFault(write);
}
