import { askFor, signIn } from './api.ts';

/** Sends a write as the administrator. @returns what its field answers */
export async function write(field: string, type: string, selection: string, input: object) {
  const document = `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} } }`;
  return (await askFor(document, { input }, await signIn()))[field];
}

/** Reads as the administrator. */
export async function read(query: string, variables: object = {}) {
  return askFor(query, variables, await signIn());
}

/** The id of the unit at the top. */
export async function rootUnit(): Promise<string> {
  return (await read('{ orgUnit(slug: "hoi") { id } }')).orgUnit.id;
}

/** A poll that takes votes. */
export async function openPoll(question: string): Promise<string> {
  const options = ['Sáng', 'Chiều'];
  const fields = { question, options, orgUnit: await rootUnit() };
  const { poll } = await write('createPoll', 'CreatePollInput', 'poll { id version }', fields);
  const input = { id: poll.id, expectedVersion: poll.version };
  await write('openPoll', 'OpenPollInput', 'poll { id }', input);
  return poll.id;
}

/** A partner with one credential. */
export async function partnerWithToken(name: string, label: string): Promise<string> {
  const { partner } = await write('createPartner', 'CreatePartnerInput', 'partner { id }', {
    name,
  });
  await write('issueApiToken', 'IssueApiTokenInput', 'token', {
    partnerId: partner.id,
    label,
    scopes: ['articles:read'],
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  });
  return partner.id;
}

/**
 * A person with an office and a qualification, and a congress whose delegate she is. Walks that may meet in
 * one system name congresses of their own.
 */
export async function delegateOfCongress(fullName: string, ordinal: number) {
  const orgUnit = await rootUnit();
  const office = { orgUnit, office: 'OFFICER', title: 'Cán bộ', startsOn: '2024-01-01' };
  const { person } = await write('createPerson', 'CreatePersonInput', 'person { id }', {
    fullName,
    purpose: 'Quản lý cán bộ',
    appointment: office,
  });
  const training = { person: person.id, kind: 'TRAINING', name: 'Lớp nghiệp vụ' };
  await write('addQualification', 'AddQualificationInput', 'person { id }', {
    ...training,
    obtainedOn: '2023-05-04',
  });
  const { congress } = await write('createCongress', 'CreateCongressInput', 'congress { id }', {
    orgUnit,
    ordinal,
    termFrom: '2021-01-01',
  });
  await write('addDelegate', 'AddDelegateInput', 'delegate { id }', {
    congress: congress.id,
    person: person.id,
    kind: 'APPOINTED',
    attended: true,
  });
  return { person: person.id, congress: congress.id };
}
