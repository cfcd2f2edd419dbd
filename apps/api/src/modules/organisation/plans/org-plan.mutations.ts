import { unitFaults } from '@hoi/localization/words/organisation/units';
import {
  announceOrgPlanInput,
  approveOrgPlanInput,
  createOrgPlanInput,
  importOrgPlanInput,
  setPlanDecisionInput,
  updateOrgPlanInput,
} from '@hoi/validation/organisation/org-plan';
import { versionedInput } from '@hoi/validation/versioned';
import { formInput } from '#graphql/form-input.ts';
import { change, creation, deletedPayload, mutation, removal } from '#graphql/mutation.ts';
import { announceOrgPlan } from './announce-org-plan.command.ts';
import { approveOrgPlan } from './approve-org-plan.command.ts';
import { cancelOrgPlan } from './cancel-org-plan.command.ts';
import { createOrgPlan } from './create-org-plan.command.ts';
import { deleteOrgPlan } from './delete-org-plan.command.ts';
import { importOrgPlan } from './import-org-plan.command.ts';
import { ImportOrgPlanPayload } from './org-plan-import.type.ts';
import { OrgPlanPayload } from './plan.type.ts';
import { localSteps, OrgPlanStepInput } from './plan-step.input.ts';
import { setPlanDecision } from './set-plan-decision.command.ts';
import { undoOrgPlan } from './undo-org-plan.command.ts';
import { updateOrgPlan } from './update-org-plan.command.ts';

const types = { steps: OrgPlanStepInput };
const OrgPlanTargetInput = formInput('OrgPlanTargetInput', versionedInput);

creation('createOrgPlan', {
  description: 'Drafts a reorganisation (lập phương án). Administrators of every unit in it.',
  input: createOrgPlanInput,
  types,
  descriptions: { steps: 'At most 2,000; order means nothing.' },
  payload: OrgPlanPayload,
  command: (viewer, plan) => createOrgPlan(viewer, { ...plan, steps: localSteps(plan.steps) }),
});

mutation('importOrgPlan', {
  description:
    'Drafts a reorganisation from a table (nhập phương án từ tệp CSV). Every fault is listed by line, and nothing is written while there is one; columns that are not read are named.',
  input: importOrgPlanInput,
  descriptions: {
    parent: 'The unit above all that the table creates.',
    endEmptied:
      'End the old superiors (districts) too; the table then has to name everything below them. No when left out.',
    csv: 'Columns effective, kind (MERGED, SPLIT, RENAMED, UNCHANGED), old_code, old_name, old_district_code, new_code, new_name; at most 1 MB.',
  },
  chosen: { parent: ['OrgUnit', unitFaults.unknown] },
  payload: ImportOrgPlanPayload,
  again: 'subject',
  resolve: (table, { viewer }) => importOrgPlan(viewer, table),
});

change('updateOrgPlan', {
  description: 'Changes a draft (sửa phương án). Administrators of every unit in it.',
  of: 'OrgPlan',
  input: updateOrgPlanInput,
  types,
  payload: OrgPlanPayload,
  command: (viewer, plan) => updateOrgPlan(viewer, { ...plan, steps: localSteps(plan.steps) }),
});

change('announceOrgPlan', {
  description:
    'Says from when everybody may know of an approved plan (công bố phương án). Administrators of every unit in it.',
  of: 'OrgPlan',
  input: announceOrgPlanInput,
  descriptions: { publicFrom: 'At the latest its effective date; null: on that day.' },
  payload: OrgPlanPayload,
  command: announceOrgPlan,
});

change('approveOrgPlan', {
  description:
    'Approves a plan (duyệt phương án): it takes effect at its date by itself. Administrators of every unit in it.',
  of: 'OrgPlan',
  input: approveOrgPlanInput,
  descriptions: { digest: 'OrgPlanEffects.digest, as it was seen.' },
  payload: OrgPlanPayload,
  command: approveOrgPlan,
});

change('setPlanDecision', {
  description:
    'Adds the decision behind an approved plan that has none (ghi số quyết định), once, or takes back what was added so. Administrators of every unit in it.',
  of: 'OrgPlan',
  input: setPlanDecisionInput,
  descriptions: { decisionNumber: 'Null takes back what was added by this.' },
  payload: OrgPlanPayload,
  command: setPlanDecision,
});

change('undoOrgPlan', {
  description:
    'Takes an approved plan back (hoàn tác) while nothing was filed on top. Administrators of every unit in it.',
  of: 'OrgPlan',
  input: OrgPlanTargetInput,
  payload: OrgPlanPayload,
  command: undoOrgPlan,
});

change('cancelOrgPlan', {
  description: 'Sets a draft aside for good (hủy phương án). Administrators of every unit in it.',
  of: 'OrgPlan',
  input: OrgPlanTargetInput,
  payload: OrgPlanPayload,
  command: cancelOrgPlan,
});

removal('deleteOrgPlan', {
  description: 'Removes a draft (xóa phương án nháp). Administrators of every unit in it.',
  of: 'OrgPlan',
  input: OrgPlanTargetInput,
  payload: deletedPayload('DeleteOrgPlanPayload', 'As it was given.'),
  command: deleteOrgPlan,
});
