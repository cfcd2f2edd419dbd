import type { CommitteeKind } from '@hoi/domain/committee-kind';
import type { CommitteeFields } from '@hoi/validation/organisation/committee';
import { record } from '#modules/access/audit/record.ts';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { db } from '#outside/db.ts';
import { dateOf, dateOrNull } from '#outside/stored-day.ts';
import { explainPeopleFault } from './people-fault.ts';
import { requirePersonWriter } from './person.policy.ts';
import { readerTags } from './reader-tags.ts';
import { congressForOffice, unitForOffice } from './unit-for-office.ts';

export interface NewCommittee extends Omit<CommitteeFields, 'congress'> {
  orgUnitId: string | null;
  congressId: string | null;
  kind: CommitteeKind;
}

/** Makes a committee of a unit; one of each kind at a time. @returns its id */
export function createCommittee(viewer: Viewer, fields: NewCommittee): Promise<string> {
  const staff = requirePersonWriter(viewer);
  const { kind, size = null, startsOn, endsOn } = fields;
  const write = db.$transaction(async (tx) => {
    const orgUnitId = await unitForOffice(tx, staff, fields.orgUnitId, startsOn);
    const congressId = await congressForOffice(tx, orgUnitId, fields.congressId);
    const dates = { validFrom: dateOf(startsOn), validTo: dateOrNull(endsOn) };
    const { id } = await tx.committee.create({
      data: { orgUnitId, congressId, kind, size, ...dates },
      select: { id: true },
    });
    await record(tx, staff, {
      action: 'create-committee',
      subjectType: 'Committee',
      subjectId: id,
      detail: { orgUnitId, kind },
      tags: readerTags(true, `org-unit:${orgUnitId}`),
    });
    return id;
  });
  return explainPeopleFault(write);
}
