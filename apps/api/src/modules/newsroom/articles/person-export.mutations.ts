import { namedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { mutation } from '#graphql/mutation.ts';
import { exportPerson } from '#modules/organisation/people/export-person.command.ts';
import { requirePersonWriter } from '#modules/organisation/people/person.policy.ts';
import { articlesOfPerson } from './articles-of-person.ts';

const ExportPersonPayload = builder.objectRef<{ json: string }>('ExportPersonPayload').implement({
  fields: (t) => ({
    json: t.exposeString('json', { description: 'Everything that is kept about her, as JSON.' }),
  }),
});

mutation('exportPerson', {
  description:
    'Everything kept about one person, for her right to see it (trích xuất hồ sơ); audited, therefore a mutation. Staff who keep her file and may read its sensitive facts.',
  requires: requirePersonWriter,
  ids: { id: 'Person' },
  input: namedInput,
  payload: ExportPersonPayload,
  resolve: async ({ id }, { viewer }) => ({
    json: await exportPerson(viewer, id, await articlesOfPerson(viewer)),
  }),
});
