// What this room adds to the API; one import per type, query, mutation and field.
import './person.type.ts';
import './appointment.type.ts';
import './committee.type.ts';
import './committee-seat.type.ts';
import './qualification.type.ts';
import './person.file.ts';
import './committee.seats.ts';
import './org-unit.people.ts';
import './person.query.ts';
import './people.query.ts';
import './committees.query.ts';
import './office-holders.query.ts';
import './sensitive-counts.query.ts';
import './person.mutations.ts';
import './appointment.mutations.ts';
import './committee.mutations.ts';
import './committee-seat.mutations.ts';
