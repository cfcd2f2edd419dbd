import { DomainError } from '@hoi/domain/errors';
import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import { applySteps } from '#modules/organisation/plans/apply-steps.ts';
import { db } from '#outside/db.ts';
import { ask } from './api.ts';
import { makeOrgUnit, unique } from './factories.ts';

/** A province below a root, and communes below it; `coded` ones have codes of the statisticians' list. */
export async function makeCommunes(count: number, { coded = false } = {}) {
  const root = await makeOrgUnit({ kind: 'CENTRAL' });
  const province = await makeOrgUnit({ parentId: root.id, kind: 'PROVINCE' });
  const make = () =>
    makeOrgUnit({
      parentId: province.id,
      kind: 'COMMUNE',
      name: `Xã ${unique('Sen')}`,
      ...(coded && { officialCode: unique('m').slice(0, 12) }),
    });
  const communes: Awaited<ReturnType<typeof make>>[] = [];
  while (communes.length < count) communes.push(await make());
  // Tests take as many as they asked for, by destructuring.
  return { root, province, communes: communes as Four };
}
type Unit = Awaited<ReturnType<typeof makeOrgUnit>>;
type Four = [Unit, Unit, Unit, Unit];

/** Applies steps of no stored plan. */
export function applied(effectiveOn: string, steps: OrgPlanStep[]) {
  return db.$transaction(
    (tx) => applySteps(tx, { planId: null, effectiveOn, decisionNumber: '1/QĐ-BTV', steps }),
    { timeout: 60_000, maxWait: 10_000 },
  );
}

/** What is said against the steps; empty when they were applied. */
export async function faultsOf(effectiveOn: string, steps: OrgPlanStep[]): Promise<string[]> {
  try {
    await applied(effectiveOn, steps);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return error.issues.map(({ message }) => message);
    throw error;
  }
}

/** What a unit is on a day; null when it is not there. */
export function stateOn(day: string, unitId: string | undefined) {
  const date = new Date(day);
  return db.orgUnitVersion.findFirst({
    where: {
      unitId: unitId ?? '',
      validFrom: { lte: date },
      OR: [{ validTo: null }, { validTo: { gt: date } }],
    },
  });
}

const fields: Record<string, string> = {
  createOrgPlan: 'CreateOrgPlanInput',
  updateOrgPlan: 'UpdateOrgPlanInput',
  approveOrgPlan: 'ApproveOrgPlanInput',
};

/** Calls a mutation that returns a plan. */
export function planMutation(name: string, input: object, headers: Record<string, string> = {}) {
  const type = fields[name] ?? 'OrgPlanTargetInput';
  const created = name === 'createOrgPlan' ? 'id' : '';
  const query = `mutation ($input: ${type}!) {
    ${name}(input: $input) { orgPlan { ${created} status version } } }`;
  return ask(query, { input }, headers);
}

/** Drafts a plan with global ids in its steps. */
export function draftPlan(input: object, headers: Record<string, string> = {}) {
  const heading = { title: `Phương án ${unique()}`, effectiveOn: '2026-06-01' };
  return planMutation('createOrgPlan', { ...heading, ...input }, headers);
}

/** What names the effects of a draft as they are now. */
export async function digestOf(id: string, headers: Record<string, string>): Promise<string> {
  const question = 'query ($id: ID!) { orgPlan(id: $id) { effects { digest } } }';
  return (await ask(question, { id }, headers)).data.orgPlan.effects.digest;
}

/** Drafts a plan and approves it as seen. @returns its global id; its version is 2 then */
export async function approvedPlan(input: object, headers: Record<string, string>) {
  const drafted = await draftPlan(input, headers);
  const { id } = drafted.data.createOrgPlan.orgPlan;
  const target = { id, expectedVersion: 1, digest: await digestOf(id, headers) };
  const approved = await planMutation('approveOrgPlan', target, headers);
  if (approved.errors) throw new Error(JSON.stringify(approved.errors));
  return String(id);
}
