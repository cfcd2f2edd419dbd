import type { OrgPlanStep } from '@hoi/domain/org-plan-step';
import { planRules } from '@hoi/localization/words/organisation/plans';
import { z } from 'zod';
import { bound } from '../bound.ts';
import { id } from '../id.ts';
import { orElse, orEmpty } from '../left-out.ts';
import { line, requiredLine } from '../text.ts';
import { versionedInput } from '../versioned.ts';
import { orgPlanStep, storedPlanStep, unitName } from './org-plan-step.ts';
import { unionDay } from './org-unit.ts';
import { unitCodeFault } from './unit-code.ts';

/** A table of what became of units, in characters. */
const longestTable = 1_000_000;

/** A plan holds at most this many steps. */
const maximumPlanSteps = 2000;

const several = <Step extends z.ZodType>(step: Step) =>
  z.array(step).max(...bound(maximumPlanSteps, planRules.steps));

/** Steps as they are stored: they stay readable, whatever is asked of new ones. */
export const orgPlanSteps = several(storedPlanStep);

/** Steps as somebody gives them. */
const givenSteps = several(orgPlanStep).superRefine((steps, context) => {
  for (const [index, step] of steps.entries()) {
    const message = step.kind === 'CREATE' && unitCodeFault(step.unitKind, step.code);
    if (message) context.addIssue({ code: 'custom', path: [index, 'code'], message });
  }
});

const heading = {
  title: requiredLine(300),
  decisionNumber: orEmpty(line(100)),
  decisionDate: orElse(unionDay, null),
  effectiveOn: unionDay,
};

/** What the form of a plan holds. */
export const createOrgPlanInput = z.object({
  ...heading,
  steps: orElse(givenSteps, []),
});
/** A unit's move as a form asks for it: a draft of its own, or a step of one that is there. */
export const unitMoveForm = createOrgPlanInput
  .pick({ title: true, effectiveOn: true })
  // A draft that takes the step; without one a plan begins with it.
  .extend({ parent: unitName, plan: id.nullish() });
export const updateOrgPlanInput = versionedInput.extend({ ...heading, steps: givenSteps });
/** From when everybody may know of an approved plan; null: from its effective date on. */
export const announceOrgPlanInput = versionedInput.extend({ publicFrom: unionDay.nullable() });
/** The decision behind an approved plan that had none. */
export const planDecisionForm = z.object({
  decisionNumber: requiredLine(100),
  decisionDate: heading.decisionDate,
});
/** A number of null takes back what was added so. */
export const setPlanDecisionInput = versionedInput.extend({
  decisionNumber: orElse(planDecisionForm.shape.decisionNumber, null),
  decisionDate: heading.decisionDate,
});
/** `digest` names the effects that the approver saw. */
export const approveOrgPlanInput = versionedInput.extend({
  digest: z.string().regex(/^[0-9a-f]{64}$/, planRules.unseenEffects),
});
/**
 * `effectiveOn` and the steps come from the table; `parent` is above the units that it creates. With
 * `endEmptied` the old superiors end too, and the table has to name everything below them.
 */
export const importOrgPlanInput = z.object({
  title: heading.title,
  decisionNumber: heading.decisionNumber,
  decisionDate: heading.decisionDate,
  parent: unitName,
  endEmptied: orElse(z.boolean(), false),
  csv: z
    .string()
    .min(1, planRules.noFile)
    .max(longestTable, planRules.fileSize(longestTable / 1_000_000)),
});
export type OrgPlanFields = Omit<z.output<typeof createOrgPlanInput>, 'steps'> & {
  steps: OrgPlanStep[];
};
export type OrgPlanImport = z.output<typeof importOrgPlanInput>;
export type OrgPlanAnnouncement = z.output<typeof announceOrgPlanInput>;
export type OrgPlanApproval = z.output<typeof approveOrgPlanInput>;
export type PlanDecisionChange = z.output<typeof setPlanDecisionInput>;
