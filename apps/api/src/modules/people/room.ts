// What this room adds to the API; one import per type, query, mutation and field.
import './person.type.ts';
import './appointment.type.ts';
import './committee.type.ts';
import './committee-seat.type.ts';
import './qualification.type.ts';
import './person.appointments.ts';
import './person.seats.ts';
import './person.qualifications.ts';
import './person.sensitive-facts.ts';
import './committee.seats.ts';
import './org-unit.appointments.ts';
import './org-unit.committees.ts';
import './person.query.ts';
import './people.query.ts';
import './office-holders.query.ts';
