// What this room adds to the API; one import per type, query, mutation and field.
import './reporting-period.type.ts';
import './figure-value.type.ts';
import './published-figure.type.ts';
import './indicator-point.type.ts';
import './indicator-series.query.ts';
import './figure.mutations.ts';
