import type { OrgPlan } from '@hoi/db/prisma';
import { refuseDeed } from '@hoi/domain/errors';
import { planFaults } from '@hoi/localization/words/organisation/plans';
import type { PlanDecisionChange } from '@hoi/validation/organisation/org-plan';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { clock } from '#outside/clock.ts';
import { longTransaction, type Transaction } from '#outside/db.ts';
import { dateOrNull } from '#outside/stored-day.ts';
import { planTransaction } from './apply-steps.ts';
import { planToChange, writePlan } from './plan-to-change.ts';

function refuseOther({ decisionNumber, decisionAddedAt }: OrgPlan, added: string | null): void {
  const message =
    added === null
      ? decisionAddedAt === null && planFaults.decisionCameWithIt
      : decisionNumber !== '' && planFaults.decisionThere(decisionNumber);
  if (message) refuseDeed(message, 'decisionNumber');
}

/**
 * Writes the number into the versions that the plan wrote, and into what this plan and later ones keep
 * of them for their undoing: they are the same rows as before.
 */
async function writeNumber(tx: Transaction, planId: string, number: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE org_unit_versions SET decision_number = ${number} WHERE plan_id = ${planId}::uuid`;
  await tx.$executeRaw`
    UPDATE org_plans p SET effect = jsonb_set(p.effect, '{rows}', (
      SELECT jsonb_agg(
        r || (SELECT coalesce(jsonb_object_agg(side.key,
              side.value || jsonb_build_object('decision_number', ${number}::text)), '{}')
            FROM jsonb_each(r - 'table') side WHERE side.value ->> 'plan_id' = ${planId}
              AND r ->> 'table' = 'org_unit_versions')
        ORDER BY place)
      FROM jsonb_array_elements(p.effect -> 'rows') WITH ORDINALITY AS held (r, place)))
    WHERE p.status = 'APPROVED' AND jsonb_path_exists(p.effect,
      '$.rows[*].*.plan_id ? (@ == $plan)', jsonb_build_object('plan', ${planId}::text))`;
}

/**
 * Adds the decision of an approved plan that came without one, or takes back what was added so.
 * @throws BadInputError when the plan has one already, or one that came with it
 */
export async function setPlanDecision(viewer: Viewer, change: PlanDecisionChange): Promise<void> {
  const { decisionNumber, decisionDate, ...target } = change;
  await longTransaction(async (tx) => {
    const held = await planToChange(tx, viewer, 'decide', target);
    refuseOther(held.plan, decisionNumber);
    const added = decisionNumber !== null;
    const data = {
      decisionNumber: decisionNumber ?? '',
      decisionDate: added ? dateOrNull(decisionDate) : null,
      decisionAddedAt: added ? clock.now() : null,
    };
    await writeNumber(tx, held.plan.id, data.decisionNumber);
    const told = { detail: { decisionNumber }, tags: ['org-units'] };
    await writePlan(tx, held, 'set-plan-decision', data, told);
  }, planTransaction);
}
