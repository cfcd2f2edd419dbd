import type { Api } from '#providers/client.ts';
import { createPlanMutation, planResource, updatePlanMutation } from '../plan.graphql.ts';
import { draftsQuery } from '../plan-parts.graphql.ts';
import { type StepValues, stepsOf } from '../steps/step-values.ts';

export interface Move {
  unit: string;
  parent: string;
}

/** The drafts that a step may be put into. */
export async function draftPlans(api: Api) {
  const { nodes } = (await api.query(draftsQuery, {})).orgPlans;
  return nodes.filter(({ viewerCan }) => viewerCan.update);
}

/** The steps with a move added; an earlier move of the same unit gives way. */
export function withMove(steps: readonly StepValues[], { unit, parent }: Move): StepValues[] {
  const others = steps.filter((step) => step.kind !== 'MOVE' || step.unit !== unit);
  return [...others, { kind: 'MOVE', unit, parent }];
}

/** Begins a draft with a move. @returns its id */
export async function draftMove(
  api: Api,
  move: Move,
  { title, effectiveOn }: { title: string; effectiveOn: string },
): Promise<string> {
  const input = { title, effectiveOn, steps: withMove([], move) };
  return (await api.mutate(createPlanMutation, { input })).createOrgPlan.orgPlan.id;
}

/** Adds a move to a draft as it stands now. @returns its id */
export async function extendDraft(api: Api, move: Move, id: string): Promise<string> {
  const plan = await planResource.one?.(api, id);
  if (!plan) throw new Error('The draft is no more.');
  const { title, decisionNumber, decisionDate, effectiveOn, version } = plan;
  const input = {
    id,
    expectedVersion: version ?? 1,
    title: String(title),
    decisionNumber: String(decisionNumber ?? ''),
    decisionDate: typeof decisionDate === 'string' ? decisionDate : null,
    effectiveOn: String(effectiveOn),
    steps: withMove(stepsOf(plan.steps), move),
  };
  return (await api.mutate(updatePlanMutation, { input })).updateOrgPlan.orgPlan.id;
}
