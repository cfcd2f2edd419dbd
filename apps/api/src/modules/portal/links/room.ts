// What this room adds to the API; one import per type, query, mutation and field.
import './site-link.type.ts';
import './site-link-group.type.ts';
import './site-link-groups.query.ts';
import './create-site-link.mutation.ts';
import './create-site-link-group.mutation.ts';
import './delete-site-link.mutation.ts';
import './delete-site-link-group.mutation.ts';
import './update-site-link.mutation.ts';
import './update-site-link-group.mutation.ts';
