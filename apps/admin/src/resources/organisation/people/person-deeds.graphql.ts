import { graphql } from '#generated/gql.ts';
import type { SetSensitiveFactInput } from '#generated/graphql.ts';
import { gives, takes } from '#providers/data/deed.ts';
import { reading } from '#providers/data/reading.ts';

export const appoint = gives(
  'people',
  graphql(`
    mutation Appoint($input: AppointInput!) {
      appoint(input: $input) {
        appointment {
          id
        }
      }
    }
  `),
);

export const correctAppointment = gives(
  'people',
  graphql(`
    mutation CorrectAppointment($input: CorrectAppointmentInput!) {
      correctAppointment(input: $input) {
        appointment {
          id
        }
      }
    }
  `),
);

export const endAppointment = takes(
  'people',
  graphql(`
    mutation EndAppointment($input: EndAppointmentInput!) {
      endAppointment(input: $input) {
        appointment {
          id
        }
      }
    }
  `),
);

export const removeAppointment = takes(
  'people',
  graphql(`
    mutation RemoveAppointment($input: RemoveAppointmentInput!) {
      removeAppointment(input: $input) {
        deletedId
      }
    }
  `),
);

export const addQualification = gives(
  'people',
  graphql(`
    mutation AddQualification($input: AddQualificationInput!) {
      addQualification(input: $input) {
        person {
          id
        }
      }
    }
  `),
);

export const removeQualification = takes(
  'people',
  graphql(`
    mutation RemoveQualification($input: RemoveQualificationInput!) {
      removeQualification(input: $input) {
        person {
          id
        }
      }
    }
  `),
);

const setSensitiveFactMutation = graphql(`
  mutation SetSensitiveFact($input: SetSensitiveFactInput!) {
    setSensitiveFact(input: $input) {
      person {
        id
      }
    }
  }
`);

interface SensitiveFacts {
  person: string;
  /** Those that changed. */
  facts: readonly Pick<SetSensitiveFactInput, 'attribute' | 'value'>[];
}

export const setSensitiveFacts = gives('people', async (api, { person, facts }: SensitiveFacts) => {
  for (const fact of facts)
    await api.mutate(setSensitiveFactMutation, { input: { person, ...fact } });
});

export const exportPerson = gives(
  'people',
  graphql(`
    mutation ExportPerson($input: ExportPersonInput!) {
      exportPerson(input: $input) {
        json
      }
    }
  `),
);

export const namedIn = reading(
  'people',
  graphql(`
    query PersonNamedIn($id: ID!) {
      person(id: $id) {
        namedIn {
          id
          title
        }
      }
    }
  `),
  (data) => data.person?.namedIn ?? [],
);

export const erasePerson = takes(
  'people',
  graphql(`
    mutation ErasePerson($input: ErasePersonInput!) {
      erasePerson(input: $input) {
        person {
          id
        }
      }
    }
  `),
);
