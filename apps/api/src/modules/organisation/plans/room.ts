// What this room adds to the API; one import per type, query, mutation and field.
import './plan.type.ts';
import './org-plans.query.ts';
import './org-plan.query.ts';
import './units-to-merge.query.ts';
import './org-plan.mutations.ts';
