// What this room adds to the API; one import per type, query, mutation and field.
import './org-unit.type.ts';
import './org-unit.family.ts';
import './org-unit.past.ts';
import './org-unit.heirs.ts';
import './org-unit.start.ts';
import './roles.org-unit.ts';
import './org-units.query.ts';
import './org-unit.query.ts';
import './org-unit-tree.query.ts';
import './org-unit-days.query.ts';
import './org-unit.mutations.ts';
