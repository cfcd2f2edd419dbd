import { gives } from '#providers/data/deed.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { createPlanMutation, planResource } from '../plan.graphql.ts';
import { stepsOf } from '../steps/step-values.ts';
import { type Move, withMove } from './plan-a-move.ts';

interface NewDraft {
  move: Move;
  title: string;
  effectiveOn: string;
}

/** Begins a draft with a move; its answer is the draft's id. */
export const draftMove = gives('plans', async (api, { move, title, effectiveOn }: NewDraft) => {
  const input = { title, effectiveOn, steps: withMove([], move) };
  return (await api.mutate(createPlanMutation, { input })).createOrgPlan.orgPlan.id;
});

/** Adds a move to a draft as it stands now; its answer is the draft's id. */
export const extendDraft = gives('plans', async (api, { move, id }: { move: Move; id: string }) => {
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
  await api.mutate(mutations.updateOrgPlan, { input });
  return id;
});
