import { BadInputError } from '@hoi/domain/errors';
import { recordVisitsInput } from '@hoi/validation/portal/visit';
import { builder } from '#graphql/builder.ts';
import { localId } from '#graphql/node-id.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { recordVisits } from './record-visits.command.ts';
import { RecordVisitsInput } from './record-visits.input.ts';
import { requireSite } from './visit.policy.ts';

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
  const articleId = localId(id, 'Article');
  if (articleId) return articleId;
  const path = ['visits', index, 'articleId'];
  throw new BadInputError([{ path, message: 'Mã bài viết không hợp lệ.' }]);
}

builder.mutationField('recordVisits', (t) =>
  t.field({
    type: RecordVisitsPayload,
    description: 'Counts pages opened on the public site. Only for the site’s own server.',
    args: { input: t.arg({ type: RecordVisitsInput, required: true }) },
    resolve: (_root, { input }, { fromSite }) => {
      requireSite(fromSite);
      const { batchId, visits } = parseInput(recordVisitsInput, input);
      const opened = visits.map((visit, index) => ({
        ...visit,
        articleId: articleIdOf(visit.articleId, index),
      }));
      return { counted: recordVisits(fromSite, { batchId, visits: opened }) };
    },
  }),
);
