import { refuseField } from '@hoi/domain/errors';
import { mostVisitsPerBatch } from '@hoi/domain/visits';
import { visitFaults } from '@hoi/localization/words/portal/visits';
import { recordVisitsInput, visitInput } from '@hoi/validation/portal/visit';
import { builder } from '#graphql/builder.ts';
import { formInput } from '#graphql/form-input.ts';
import { mutation } from '#graphql/mutation.ts';
import { localId } from '#graphql/node-id.ts';
import { recordVisits } from './record-visits.command.ts';
import { requireSite } from './visit.policy.ts';

const VisitInput = formInput('VisitInput', visitInput, {
  description: 'One page opened on the public site.',
  descriptions: {
    userAgent: 'The browser, as it names itself.',
    path: 'Path of the page, from the slash on.',
    articleId: 'The article that the page shows.',
    address: 'Network address of the visitor; never stored.',
    at: 'Now when left out; at most an hour ago.',
    prefetch: 'The browser asked ahead of its reader: not counted.',
  },
});

const RecordVisitsPayload = builder
  .objectRef<{ counted: number }>('RecordVisitsPayload')
  .implement({
    fields: (t) => ({
      counted: t.exposeInt('counted', {
        description: 'Visits that were neither robots nor prefetches.',
      }),
    }),
  });

function articleIdOf(id: string | null | undefined, index: number): string | null {
  if (!id) return null;
  const path = ['visits', index, 'articleId'];
  return localId(id, 'Article') ?? refuseField(path, visitFaults.unknownArticle);
}

mutation('recordVisits', {
  description: 'Counts pages opened on the public site. Only for the site’s own server.',
  requires: (_viewer, { fromSite }) => requireSite(fromSite),
  input: recordVisitsInput,
  descriptions: {
    batchId: 'The same when a call is repeated: it is counted once.',
    visits: `At most ${mostVisitsPerBatch}.`,
  },
  types: { visits: VisitInput.type },
  payload: RecordVisitsPayload,
  resolve: ({ batchId, visits }, { fromSite }) => {
    const opened = visits.map((visit, index) => ({
      ...visit,
      articleId: articleIdOf(visit.articleId, index),
    }));
    return { counted: recordVisits(fromSite, { batchId, visits: opened }) };
  },
});
