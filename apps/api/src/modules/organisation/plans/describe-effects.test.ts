import { setTimeout } from 'node:timers/promises';
import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import { describe, expect, it } from 'vitest';
import { takeTurn } from '#modules/organisation/units/unit-versions.ts';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeCommunes } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';
import { describeEffects } from './describe-effects.ts';

useDatabase();

/** Statements of this database that wait for a lock of somebody else. */
async function waiting(): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM pg_locks l
    WHERE NOT l.granted AND l.pid IN (SELECT pid FROM pg_stat_activity WHERE datname = current_database())`;
  return row?.count ?? 0;
}

async function untilWaiting(): Promise<void> {
  while ((await waiting()) === 0) await setTimeout(20);
}

async function renameOne() {
  const { province, communes } = await makeCommunes(2);
  const [one, two] = communes;
  const steps: OrgPlanStep[] = [
    { kind: 'RENAME', unit: one.id, name: 'Xã Thử' },
    { kind: 'MERGE', units: [two.id], into: one.id },
  ];
  const plan = { planId: null, effectiveOn: '2026-06-01', decisionNumber: '', steps };
  return { province, one, plan };
}

describe('previews of plans', () => {
  it('leave the other connections to others, however many are asked for', async () => {
    const { plan } = await renameOne();
    const [seen, previews] = await db.$transaction(async (tx) => {
      // The last table that a preview reads: it stays open until this transaction ends.
      await tx.$executeRaw`LOCK TABLE articles IN ACCESS EXCLUSIVE MODE`;
      const asked = Promise.all(Array.from({ length: 4 }, () => describeEffects(plan)));
      await untilWaiting();
      await setTimeout(200);
      return [await waiting(), { asked }] as const;
    });
    expect(seen).toBe(1);
    const shown = await previews.asked;
    expect(shown.map(({ faults }) => faults)).toEqual([[], [], [], []]);
    expect(new Set(shown.map(({ digest }) => digest)).size).toBe(1);
  });

  it('wait for no change of the organisation', async () => {
    const { one, plan } = await renameOne();
    const shown = await db.$transaction(async (tx) => {
      await takeTurn(tx);
      const data = { name: 'Xã Chưa Lưu' };
      await tx.orgUnitVersion.updateMany({ where: { unitId: one.id }, data });
      // Comes back while the change is still open, and knows nothing of it.
      return describeEffects(plan);
    });
    expect(shown.units.find(({ change }) => change === 'RENAMED')?.nameBefore).toBe(one.name);
  });

  it('keep no change waiting, of their own units either, and show one moment', async () => {
    const { province, one, plan } = await renameOne();
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const { kind, position, version: expectedVersion } = one;
    const previews = await db.$transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE articles IN ACCESS EXCLUSIVE MODE`;
      const asked = describeEffects(plan);
      await untilWaiting();
      const id = globalId('OrgUnit', one.id);
      const input = { id, name: 'Xã Đã Sửa', kind, position, expectedVersion };
      const change = 'mutation ($input: UpdateOrgUnitInput!) { updateOrgUnit(input: $input) {';
      const saved = await ask(`${change} orgUnit { name } } }`, { input }, headers);
      expect(saved.data.updateOrgUnit.orgUnit.name).toBe('Xã Đã Sửa');
      expect(await waiting()).toBe(1);
      return { asked };
    });
    const nameIn = ({ units }: Awaited<typeof previews.asked>) =>
      units.find(({ change }) => change === 'RENAMED')?.nameBefore;
    const [before, after] = [await previews.asked, await describeEffects(plan)];
    expect([nameIn(before), nameIn(after)]).toEqual([one.name, 'Xã Đã Sửa']);
    expect(after.digest).not.toBe(before.digest);
  });

  it('go on after one that failed', async () => {
    const plan = { planId: null, effectiveOn: 'no day', decisionNumber: '', steps: [] };
    await expect(describeEffects(plan)).rejects.toThrow();
    const sound = await describeEffects({ ...plan, effectiveOn: '2026-06-01' });
    expect(sound.faults).toEqual([]);
  });

  it('are not asked for by the hundred', async () => {
    const { province } = await makeCommunes(1);
    const { headers } = await signedIn('ADMINISTRATOR', province.id);
    const page = (first: number) =>
      ask(`{ orgPlans(first: ${first}) { nodes { effects { digest } } } }`, {}, headers);
    expect(codeOf(await page(100))).toBe('QUERY_TOO_COMPLEX');
    expect(codeOf(await page(10))).toBeUndefined();
    const one = `query ($id: ID!) { orgPlan(id: $id) { effects { digest unitCount articleCount publicPages
      units { unit { key name unit { id slug name } } change nameBefore nameAfter parentBefore parentAfter follows step }
      roleChanges { user { name email } role on fromUnit { key name } toUnit { key name } }
      addresses { from to } faults { step field message } } } }`;
    const nothing = { id: globalId('OrgPlan', province.id) };
    expect((await ask(one, nothing, headers)).data).toEqual({ orgPlan: null });
  });
});
