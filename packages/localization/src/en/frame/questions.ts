/**
 * Why a question to the API is refused as a question: what programs and who writes them read, in
 * English whatever the portal speaks.
 */
export const questionFaults = {
  otherMethod: 'Questions are asked by GET or POST.',
  changeByGet: 'Changes are sent by POST.',
  otherAnswer: 'Answers are application/graphql-response+json or application/json.',
  otherBody: 'Content-Type: application/json in UTF-8 is needed.',
  compressed: 'The body must not be compressed.',
  notText: 'The body must be text in UTF-8.',
  notJson: 'The body must be a JSON object.',
  notRequest: 'The request must be one JSON object.',
  noDocument: 'The request needs "query", or the "documentId" of a known document.',
  notObject: (name: string) => `"${name}" must be a JSON object.`,
  noOperationName: '"operationName" must be the name of an operation.',
  unknownOperation: 'The document has no such operation.',
  severalChanges: (name: string) => `"${name}" must be the only change of its document.`,
  abandoned: 'Nobody waits for the answer.',
  scalar: (name: string, accepted: string) => `${name}: ${accepted}`,
};

/** What a value of a scalar has to be. */
export const scalarWords = {
  instant:
    'an instant by RFC 3339 on a day that exists, with its offset: 2026-01-01T09:00:00+07:00',
  day: 'a day, YYYY-MM-DD',
  wholeNumber: 'a whole number',
  fileForInput: 'only for input',
  filePart: 'a part of a multipart/form-data request',
};

/** Why a question is too much at once. */
export const measureFaults = {
  characters: (most: number) => `The document is longer than ${most} characters.`,
  tokens: (most: number) => `The document contains more than ${most} tokens.`,
  brackets: (most: number) => `The query has more than ${most} brackets in each other.`,
  fields: (most: number) => `The query selects more than ${most} fields.`,
  repeats: (most: number) => `The query repeats a field more than ${most} times.`,
  depth: (most: number) => `The query is nested deeper than ${most} fields.`,
  aliases: (most: number) => `The query has more than ${most} aliases.`,
  introspection: 'The query asks for too much of the description of the schema.',
  points: (cost: number, most: number) =>
    `The request would cost ${cost} points, more than the ${most} that one may; ask for fewer at a time.`,
};
