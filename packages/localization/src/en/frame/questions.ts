import type * as vi from '../../vi/frame/questions.ts';

/** Why a question to the API is refused as a question. */
export const questionFaults: typeof vi.questionFaults = {
  otherMethod: 'Questions are asked by GET or POST.',
  changeByGet: 'Changes are sent by POST.',
  otherAnswer: 'Answers are application/graphql-response+json or application/json.',
  otherBody: 'Content-Type: application/json in UTF-8 is needed.',
  compressed: 'The body must not be compressed.',
  notText: 'The body must be text in UTF-8.',
  notJson: 'The body must be a JSON object.',
  notRequest: 'The request must be one JSON object.',
  noDocument: 'The request needs "query", or the "documentId" of a known document.',
  notObject: (name) => `"${name}" must be a JSON object.`,
  noOperationName: '"operationName" must be the name of an operation.',
  unknownOperation: 'The document has no such operation.',
  severalChanges: (name) => `"${name}" must be the only change of its document.`,
  notUpload:
    'The body is no request by the GraphQL multipart request specification: it needs "operations" and "map".',
  abandoned: 'Nobody waits for the answer.',
  scalar: (name, accepted) => `${name}: ${accepted}`,
};

/** What a value of a scalar has to be. */
export const scalarWords: typeof vi.scalarWords = {
  instant:
    'an instant by RFC 3339 on a day that exists, with its offset: 2026-01-01T09:00:00+07:00',
  day: 'a day, YYYY-MM-DD',
  wholeNumber: 'a whole number',
  fileForInput: 'only for input',
  filePart: 'a part of a multipart/form-data request',
};

/** Why a question is too much at once. */
export const measureFaults: typeof vi.measureFaults = {
  characters: (most) => `The document is longer than ${most} characters.`,
  tokens: (most) => `The document contains more than ${most} tokens.`,
  brackets: (most) => `The query has more than ${most} brackets in each other.`,
  fields: (most) => `The query selects more than ${most} fields.`,
  repeats: (most) => `The query repeats a field more than ${most} times.`,
  depth: (most) => `The query is nested deeper than ${most} fields.`,
  aliases: (most) => `The query has more than ${most} aliases.`,
  introspection: 'The query asks for too much of the description of the schema.',
  points: (cost, most) =>
    `The request would cost ${cost} points, more than the ${most} that one may; ask for fewer at a time.`,
};
