import { describe, expect, it } from 'vitest';
import { db } from '#outside/db.ts';
import { ask, codeOf, globalId } from '#test/api.ts';
import { useDatabase } from '#test/database.ts';
import { organisationDump } from '#test/organisation-dump.ts';
import { approvedPlan, draftPlan, makeCommunes, planMutation } from '#test/plan-factories.ts';
import { signedIn } from '#test/staff-factories.ts';

useDatabase();

const set = /* GraphQL */ `
  mutation ($input: SetPlanDecisionInput!) {
    setPlanDecision(input: $input) {
      orgPlan { version decisionNumber decisionDate viewerCan { decide } }
    }
  }
`;
const unit = ({ id }: { id: string }) => globalId('OrgUnit', id);
const number = '12/QĐ-BTV';

async function start(decisionNumber = '') {
  const { province, communes } = await makeCommunes(3);
  const { headers } = await signedIn('ADMINISTRATOR', province.id);
  const [one, two, three] = communes;
  const before = await organisationDump();
  const steps = [{ kind: 'MERGE', units: [unit(one)], into: unit(two) }];
  const renaming = { kind: 'RENAME', unit: unit(two), name: `${two.name} Mới` };
  const plan = { effectiveOn: '2026-03-01', decisionNumber, steps: [...steps, renaming] };
  const id = await approvedPlan(plan, headers);
  const decide = (input: object, by = headers) =>
    ask(set, { input: { id, expectedVersion: 2, ...input } }, by);
  return { province, two, three, headers, id, decide, before };
}

async function numbersOf(unitId: string): Promise<string[]> {
  const question = 'query ($id: ID!) { orgUnit(id: $id) { history { decisionNumber } } }';
  const { data } = await ask(question, { id: globalId('OrgUnit', unitId) });
  return data.orgUnit.history.map((one: { decisionNumber: string }) => one.decisionNumber);
}

describe('setPlanDecision', () => {
  it('adds the number that is missing, to the history of the units too, once', async () => {
    const { two, id, decide } = await start();
    const added = await decide({ decisionNumber: number, decisionDate: '2026-02-20' });
    expect(added.data.setPlanDecision.orgPlan).toEqual({
      version: 3,
      decisionNumber: number,
      decisionDate: '2026-02-20',
      viewerCan: { decide: false },
    });
    expect(await numbersOf(two.id)).toEqual(['', number]);
    const again = await decide({ expectedVersion: 3, decisionNumber: '13/QĐ' });
    expect(again.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ path: ['decisionNumber'], message: `Phương án đã ghi số quyết định ${number}.` }],
    });
    expect(codeOf(await decide({ decisionNumber: number }))).toBe('CONFLICT');
    const audit = await db.auditEntry.findMany({ where: { action: 'set-plan-decision' } });
    expect(audit.map(({ detail }) => detail)).toMatchObject([{ decisionNumber: number }]);
    expect(id).toBeTruthy();
  });

  it('takes back what was added, not what came with the plan', async () => {
    const { two, decide } = await start();
    await decide({ decisionNumber: number, decisionDate: '2026-02-20' });
    const back = await decide({ expectedVersion: 3, decisionNumber: null });
    expect(back.data.setPlanDecision.orgPlan).toEqual({
      version: 4,
      decisionNumber: '',
      decisionDate: null,
      viewerCan: { decide: true },
    });
    expect(await numbersOf(two.id)).toEqual(['', '']);
    const nothing = await decide({ expectedVersion: 4, decisionNumber: null });
    expect(codeOf(nothing)).toBe('BAD_USER_INPUT');
    const other = await start('1/QĐ');
    expect(codeOf(await other.decide({ decisionNumber: null }))).toBe('BAD_USER_INPUT');
    expect(await numbersOf(other.two.id)).toEqual(['', '1/QĐ']);
  });

  it('keeps nobody from undoing the plan, or a later one on the same units', async () => {
    const { two, headers, id, decide, before } = await start();
    const steps = [{ kind: 'RENAME', unit: unit(two), name: `${two.name} Sau` }];
    const later = await approvedPlan({ effectiveOn: '2026-04-01', steps }, headers);
    const sameDay = { effectiveOn: '2026-04-01', steps: [{ ...steps[0], name: 'Xã Khác' }] };
    const last = await approvedPlan(sameDay, headers);
    const middle = await organisationDump();
    expect((await decide({ decisionNumber: number })).errors).toBeUndefined();
    expect(await organisationDump()).not.toBe(middle);
    for (const [plan, expectedVersion] of [
      [last, 2],
      [later, 2],
      [id, 3],
    ] as const) {
      const undone = await planMutation('undoOrgPlan', { id: plan, expectedVersion }, headers);
      expect(undone.errors).toBeUndefined();
    }
    expect(await organisationDump()).toBe(before);
  });

  it('is for who approves, of an approved plan that she may see', async () => {
    const test = await start();
    const input = { decisionNumber: number };
    const [officer, editor, foreign] = [
      await signedIn('ORGANISATION_OFFICER', test.province.id),
      await signedIn('EDITOR', test.province.id),
      await signedIn('ADMINISTRATOR', test.three.id),
    ];
    expect(codeOf(await test.decide(input, { cookie: '' }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await test.decide(input, officer.headers))).toBe('FORBIDDEN');
    expect(codeOf(await test.decide(input, editor.headers))).toBe('FORBIDDEN');
    expect(codeOf(await test.decide(input, foreign.headers))).toBe('NOT_FOUND');
    const steps = [{ kind: 'RENAME', unit: unit(test.three), name: 'Xã Nháp' }];
    const draft = (await draftPlan({ steps }, test.headers)).data.createOrgPlan.orgPlan;
    const drafted = { ...input, id: draft.id, expectedVersion: 1 };
    expect(codeOf(await test.decide(drafted))).toBe('BAD_USER_INPUT');
    expect(codeOf(await test.decide({ decisionNumber: ' ' }))).toBe('BAD_USER_INPUT');
    expect(await numbersOf(test.two.id)).toEqual(['', '']);
  });
});
