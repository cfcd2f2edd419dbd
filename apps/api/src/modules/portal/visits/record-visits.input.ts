import { builder } from '#graphql/builder.ts';

const VisitInput = builder.inputType('VisitInput', {
  description: 'One page opened on the public site.',
  fields: (t) => ({
    path: t.string({ required: true, description: 'Path of the page, from the slash on.' }),
    articleId: t.id({ description: 'The article that the page shows.' }),
    address: t.string({
      required: true,
      description: 'Network address of the visitor; never stored.',
    }),
    userAgent: t.string({ required: true }),
    at: t.field({ type: 'DateTime', description: 'Now when left out; at most an hour ago.' }),
    prefetch: t.boolean({ description: 'The browser asked ahead of its reader: not counted.' }),
  }),
});

export const RecordVisitsInput = builder.inputType('RecordVisitsInput', {
  fields: (t) => ({
    batchId: t.string({ description: 'The same when a call is repeated: it is counted once.' }),
    visits: t.field({ type: [VisitInput], required: true, description: 'At most 500.' }),
  }),
});
