// What this room adds to the API; one import per type, query, mutation and field.
import './weather.type.ts';
import './weather.query.ts';
