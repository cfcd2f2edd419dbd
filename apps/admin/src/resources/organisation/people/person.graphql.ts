import { offices } from '@hoi/domain/office';
import { type FragmentType, readFragment } from '#generated/fragment-masking.ts';
import { graphql } from '#generated/gql.ts';
import { cursorList } from '#providers/data/connection-list.ts';
import * as form from '#providers/data/form-values.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { creates, updates } from '#providers/data/record-writes.ts';
import type { FormValues, ResourceDescription, Row } from '#providers/data/resource-description.ts';
import { appointmentFields } from './appointment-fields.ts';

const personParts = graphql(`
  fragment PersonParts on Person {
    id
    fullName
    erased
    birthYear
    workEmail
    workPhone
    purpose
    published
    version
    updatedAt
    appointments {
      id
      office
      title
      startsOn
      endsOn
      fullTime
      decisionNumber
      decisionDate
      position
      version
      orgUnit {
        id
        name
      }
      congress {
        id
        roman
        termText
      }
      viewerCan {
        update
      }
    }
    seats {
      id
      title
      startsOn
      endsOn
      committee {
        id
        kind
        orgUnit {
          name
        }
      }
    }
    qualifications {
      id
      kind
      name
      institution
      obtainedOn
    }
    sensitiveFacts {
      attribute
      value
    }
    viewerCan {
      update
      readSensitive
      erase
    }
  }
`);

const peopleQuery = graphql(`
  query People($filter: PersonFilter, $asOf: Date, $first: Int, $after: String) {
    people(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        fullName
        published
        version
        appointments(asOf: $asOf) {
          id
          title
          startsOn
          endsOn
          orgUnit {
            name
          }
        }
      }
    }
  }
`);

const personQuery = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      ...PersonParts
    }
  }
`);

function fields(values: FormValues) {
  return {
    fullName: form.text(values, 'fullName'),
    birthYear: form.whole(values, 'birthYear') || null,
    workEmail: form.text(values, 'workEmail'),
    workPhone: form.text(values, 'workPhone'),
    purpose: form.text(values, 'purpose'),
    published: form.flag(values, 'published'),
  };
}

/** The office a new person is entered for; only somebody with a right at the root leaves it out. */
function firstOffice(values: FormValues) {
  const appointment = form.record(values.appointment);
  const orgUnit = form.text(appointment, 'orgUnit');
  return orgUnit ? { ...appointmentFields(appointment), orgUnit } : null;
}

function personRow(person: FragmentType<typeof personParts>): Row {
  return readFragment(personParts, person);
}

export const personResource: ResourceDescription = {
  list: cursorList(
    peopleQuery,
    ({ filter }) => ({
      filter: {
        query: form.textOrNull(filter, 'q'),
        orgUnit: form.textOrNull(filter, 'orgUnit'),
        office: form.oneOf(offices, filter.office) ?? null,
        asOf: form.textOrNull(filter, 'asOf'),
      },
      asOf: form.textOrNull(filter, 'asOf'),
    }),
    (data) => data.people,
  ),
  async one(api, id): Promise<Row | null> {
    const { person } = await api.query(personQuery, { id });
    return person ? personRow(person) : null;
  },
  create: creates(
    mutations.createPerson,
    (values) => ({ ...fields(values), appointment: firstOffice(values) }),
    ({ createPerson }) => personRow(createPerson.person),
  ),
  update: updates(mutations.updatePerson, fields, ({ updatePerson }) =>
    personRow(updatePerson.person),
  ),
};
