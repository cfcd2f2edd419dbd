// What this room adds to the API; one import per type, query, mutation and field.
import './plan.type.ts';
import './org-plans.query.ts';
import './org-plan.query.ts';
import './units-to-merge.query.ts';
import './create-org-plan.mutation.ts';
import './update-org-plan.mutation.ts';
import './delete-org-plan.mutation.ts';
import './approve-org-plan.mutation.ts';
import './announce-org-plan.mutation.ts';
import './set-plan-decision.mutation.ts';
import './undo-org-plan.mutation.ts';
import './cancel-org-plan.mutation.ts';
import './import-org-plan.mutation.ts';
