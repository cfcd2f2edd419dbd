import { BadInputError, type InputIssue } from '@hoi/domain/errors';
import { planTableFaults } from '@hoi/localization/words/organisation/plans';
import { type OrgPlanImport, orgPlanSteps } from '@hoi/validation/organisation/org-plan';
import { requirePermission, type Viewer } from '#modules/access/identity/viewer.ts';
import { db, longTransaction } from '#outside/db.ts';
import { planTransaction } from './apply-steps.ts';
import { draftOrgPlan } from './create-org-plan.command.ts';
import { describeEffects } from './describe-effects.ts';
import { requirePlanRights } from './plan.policy.ts';
import { tableSteps } from './succession-steps.ts';
import { compareLines, lineIssue, readSuccessionTable } from './succession-table.ts';

function refuseWith(notices: readonly string[]) {
  return (issues: readonly InputIssue[]): void => {
    if (issues.length === 0) return;
    const sorted = issues.toSorted((a, b) => Number(a.path[1]) - Number(b.path[1]));
    throw new BadInputError(sorted, planTableFaults.count(issues.length, notices));
  };
}

export interface ImportedPlan {
  id: string;
  /** What of the table was not read, in Vietnamese, one notice a line. */
  notices: string;
}

/**
 * Turns a table of successions into a draft, `parent` above the new units by its id.
 * @throws BadInputError with every fault by its line, paths ['csv', line]; nothing is written then
 */
export async function importOrgPlan(viewer: Viewer, fields: OrgPlanImport): Promise<ImportedPlan> {
  requirePermission(viewer, 'unit:plan');
  const { csv, parent, endEmptied, ...heading } = fields;
  const issues: InputIssue[] = [];
  const { rows, notices } = readSuccessionTable(csv, issues);
  const refuse = refuseWith(notices);
  compareLines(rows, issues);
  refuse(issues);
  const effectiveOn = rows[0]?.effective ?? '';
  const { steps, lines } = await tableSteps(db, rows, { parent, endEmptied }, issues);
  // Before anything is said of the units: what they are called on a day to come is not for everybody.
  await requirePlanRights(db, viewer, 'unit:plan', steps, effectiveOn);
  refuse(issues);
  // What the form of a plan would refuse must not be stored by way of a table either.
  for (const { path, message } of orgPlanSteps.safeParse(steps).error?.issues ?? []) {
    issues.push(lineIssue(lines[Number(path[0])] ?? 1, message));
  }
  refuse(issues);
  const { decisionNumber } = heading;
  const { faults } = await describeEffects({ planId: null, effectiveOn, decisionNumber, steps });
  refuse(faults.map(({ step, message }) => lineIssue(lines[step ?? 0] ?? 1, message)));
  const draft = { ...heading, effectiveOn, steps };
  const told = { notices: notices.join('\n') };
  const id = await longTransaction((tx) => draftOrgPlan(tx, viewer, draft, told), planTransaction);
  return { id, ...told };
}
