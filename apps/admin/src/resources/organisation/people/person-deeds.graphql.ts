import { graphql } from '#generated/gql.ts';

export const appointMutation = graphql(`
  mutation Appoint($input: AppointInput!) {
    appoint(input: $input) {
      appointment {
        id
      }
    }
  }
`);

export const correctAppointmentMutation = graphql(`
  mutation CorrectAppointment($input: CorrectAppointmentInput!) {
    correctAppointment(input: $input) {
      appointment {
        id
      }
    }
  }
`);

export const endAppointmentMutation = graphql(`
  mutation EndAppointment($input: EndAppointmentInput!) {
    endAppointment(input: $input) {
      appointment {
        id
      }
    }
  }
`);

export const removeAppointmentMutation = graphql(`
  mutation RemoveAppointment($input: RemoveAppointmentInput!) {
    removeAppointment(input: $input) {
      deletedId
    }
  }
`);

export const addQualificationMutation = graphql(`
  mutation AddQualification($input: AddQualificationInput!) {
    addQualification(input: $input) {
      person {
        id
      }
    }
  }
`);

export const removeQualificationMutation = graphql(`
  mutation RemoveQualification($input: RemoveQualificationInput!) {
    removeQualification(input: $input) {
      person {
        id
      }
    }
  }
`);

export const setSensitiveFactMutation = graphql(`
  mutation SetSensitiveFact($input: SetSensitiveFactInput!) {
    setSensitiveFact(input: $input) {
      person {
        id
      }
    }
  }
`);

export const exportPersonMutation = graphql(`
  mutation ExportPerson($input: ExportPersonInput!) {
    exportPerson(input: $input) {
      json
    }
  }
`);

export const namedInQuery = graphql(`
  query PersonNamedIn($id: ID!) {
    person(id: $id) {
      namedIn {
        id
        title
      }
    }
  }
`);

export const erasePersonMutation = graphql(`
  mutation ErasePerson($input: ErasePersonInput!) {
    erasePerson(input: $input) {
      person {
        id
      }
    }
  }
`);
