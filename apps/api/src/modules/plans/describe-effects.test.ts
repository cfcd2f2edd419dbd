import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { takeTurn } from '#modules/organisation/unit-versions.ts';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { makeCommunes } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';
import { describeEffects } from './describe-effects.ts';

useDatabase();

describe('trials of plans', () => {
  it('leave the other connections to others, however many are asked for', async () => {
    const { communes } = await makeCommunes(1);
    const steps = [{ kind: 'RENAME', unit: communes[0].id, name: 'Xã Thử' } as const];
    const plan = { planId: null, effectiveOn: '2026-06-01', decisionNumber: '', steps };
    const waiting = async () => {
      const [row] = await db.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int AS count FROM pg_locks l JOIN pg_database d ON d.oid = l.database
        WHERE l.locktype = 'advisory' AND NOT l.granted AND d.datname = current_database()`;
      return row?.count ?? 0;
    };
    const [seen, trials] = await db.$transaction(async (tx) => {
      await takeTurn(tx);
      const asked = Promise.all(Array.from({ length: 4 }, () => describeEffects(plan)));
      while ((await waiting()) === 0) await setTimeout(20);
      await setTimeout(200);
      return [await waiting(), { asked }] as const;
    });
    expect(seen).toBe(1);
    const shown = await trials.asked;
    expect(shown.map(({ faults }) => faults)).toEqual([[], [], [], []]);
    expect(new Set(shown.map(({ digest }) => digest)).size).toBe(1);
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
    expect(codeOf(await page(20))).toBeUndefined();
    const one = `query ($id: ID!) { orgPlan(id: $id) { effects { digest unitCount articleCount publicPages
      units { unit { key name unit { id slug name } } change nameBefore nameAfter parentBefore parentAfter follows step }
      roleChanges { user { name email } role on fromUnit { key name } toUnit { key name } }
      addresses { from to } faults { step field message } } } }`;
    const nothing = { id: globalId('OrgPlan', province.id) };
    expect((await ask(one, nothing, headers)).data).toEqual({ orgPlan: null });
  });
});
