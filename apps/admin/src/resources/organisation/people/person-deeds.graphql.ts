import { graphql } from '#generated/gql.ts';
import type { SetSensitiveFactInput } from '#generated/graphql.ts';
import { gives, takes } from '#providers/data/deed.ts';
import { mutations } from '#providers/data/generated/mutations.graphql.ts';
import { reading } from '#providers/data/reading.ts';

export const appoint = gives('people', mutations.appoint);
export const correctAppointment = gives('people', mutations.correctAppointment);
export const endAppointment = takes('people', mutations.endAppointment);
export const removeAppointment = takes('people', mutations.removeAppointment);
export const addQualification = gives('people', mutations.addQualification);
export const removeQualification = takes('people', mutations.removeQualification);

interface SensitiveFacts {
  person: string;
  /** Those that changed. */
  facts: readonly Pick<SetSensitiveFactInput, 'attribute' | 'value'>[];
}

export const setSensitiveFacts = gives('people', async (api, { person, facts }: SensitiveFacts) => {
  for (const fact of facts)
    await api.mutate(mutations.setSensitiveFact, { input: { person, ...fact } });
});

export const exportPerson = gives('people', mutations.exportPerson);

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

export const erasePerson = takes('people', mutations.erasePerson);
