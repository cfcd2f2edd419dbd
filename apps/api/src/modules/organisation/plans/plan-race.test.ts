import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { settleUnits, takeTurn } from '#modules/organisation/units/unit-versions.ts';
import { db } from '#outside/db.ts';
import { codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeOrgUnit } from '#test/factories.ts';
import { digestOf, draftPlan, planMutation } from '#test/plan-factories.ts';
import { makeTree, signedIn } from '#test/staff-factories.ts';

useDatabase();

describe('approving while the units go elsewhere', () => {
  it('is judged by where they stand when its turn has come', async () => {
    const { district, other } = await makeTree();
    const commune = await makeOrgUnit({ parentId: district.id, kind: 'COMMUNE' });
    const branch = await makeOrgUnit({ parentId: commune.id, kind: 'BRANCH' });
    const { headers } = await signedIn('ADMINISTRATOR', district.id);
    const steps = [{ kind: 'RENAME', unit: globalId('OrgUnit', branch.id), name: 'Chi hội Mới' }];
    const { id } = (await draftPlan({ steps }, headers)).data.createOrgPlan.orgPlan;
    const target = { id, expectedVersion: 1, digest: await digestOf(id, headers) };
    const late = await db.$transaction(async (tx) => {
      await takeTurn(tx);
      // The branch's own rows, which the digest names, stay as they are: its superior goes.
      await tx.orgUnitVersion.updateMany({
        where: { unitId: commune.id },
        data: { parentId: other.id },
      });
      await settleUnits(tx);
      const answer = planMutation('approveOrgPlan', target, headers);
      await setTimeout(300);
      return { answer };
    });
    expect(codeOf(await late.answer)).toBe('NOT_FOUND');
    expect((await db.orgUnit.findUniqueOrThrow({ where: { id: branch.id } })).name).toBe(
      branch.name,
    );
  });
});
