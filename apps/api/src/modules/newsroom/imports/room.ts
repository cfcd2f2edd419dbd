// What this room adds to the API; one import per type, query, mutation and field.
import './import-suggestion.type.ts';
import './legacy-import-report.type.ts';
import './legacy-import.type.ts';
import './legacy-import.query.ts';
import './article-by-legacy-id.query.ts';
import './legacy-import.mutations.ts';
import './import-suggestion.mutations.ts';
