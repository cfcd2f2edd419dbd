type Kind = 'fieldDescriptions' | 'inputDescriptions' | 'typeDescriptions';

/**
 * What names mean that mean the same wherever they stand. What is said beside a field goes before it; a name that
 * stands for different things is none of these.
 */
export const usual: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  fieldDescriptions: {
    id: 'Opaque, and the same for ever; `node` finds the thing by it.',
    version:
      'Grows with every change. For `expectedVersion` of the next one, so that nobody overwrites what she has not seen.',
    viewerCan: 'What the viewer may do with it as it stands now.',
    createdAt: 'When it was made.',
    updatedAt: 'When anything of it changed last.',
    edges: 'The rows of this page, each with its place in the list.',
    nodes: 'The rows of this page alone, in the same order as `edges`.',
    node: 'The row itself.',
    cursor: 'Its place in the list, for `after` and `before`; it holds when other rows come or go.',
    pageInfo: 'Whether there is more, and where to go on.',
    totalCount: 'How many there are on all pages; counted only when asked.',
  },
  // Arguments, and the fields of inputs.
  inputDescriptions: {
    id: 'Its `id`. One that the viewer may not know of is as one that never was.',
    slug: 'Its part of the public address.',
    input: 'All that is asked for; checked as a whole before anything is done.',
    orgUnit: 'The `id` of the unit (đơn vị) that it belongs to.',
    expectedVersion:
      'The `version` that the client has seen. If it has changed since: CONFLICT, and nothing is done.',
    first: 'How many rows, 1–100; 20 when left out.',
    last: 'How many rows from the end, 1–100; instead of `first`.',
    after: 'The `cursor` behind which the page begins; at the start of the list when left out.',
    before: 'The `cursor` before which the page ends; at the end of the list when left out.',
    filter: 'Narrows the list, all conditions together; the whole list when left out.',
    asOf: 'The day (tính đến ngày); today when left out.',
  },
  // By the ends of their names.
  typeDescriptions: {
    Connection: 'A page of a list.',
    Edge: 'A row of a page, with its place in the list.',
    Input: 'What a change takes.',
    Payload: 'What a change answers with.',
  },
};

/** Of the field of a payload that holds what was changed. */
export const changedDescription = 'As it is after the change.';
