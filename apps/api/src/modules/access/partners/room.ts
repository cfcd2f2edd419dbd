// What this room adds to the API; one import per type, query, mutation and field.
import './partner.type.ts';
import './partners.query.ts';
import './partner.query.ts';
import './create-partner.mutation.ts';
import './update-partner.mutation.ts';
import './delete-partner.mutation.ts';
import './issue-api-token.mutation.ts';
import './revoke-api-token.mutation.ts';
