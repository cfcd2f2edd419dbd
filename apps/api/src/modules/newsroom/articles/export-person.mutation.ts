import { builder } from '#graphql/builder.ts';
import { requirePermission } from '#modules/access/identity/viewer.ts';
import { exportPerson } from '#modules/organisation/people/export-person.command.ts';
import { ExportPersonInput } from '#modules/organisation/people/person.input.ts';
import { requiredId } from '#modules/organisation/people/required-id.ts';
import { articlesOfPerson } from './articles-of-person.ts';

const ExportPersonPayload = builder.objectRef<{ json: string }>('ExportPersonPayload').implement({
  fields: (t) => ({
    json: t.exposeString('json', { description: 'Everything that is kept about her, as JSON.' }),
  }),
});

builder.mutationField('exportPerson', (t) =>
  t.field({
    type: ExportPersonPayload,
    description:
      'Everything kept about one person, for her right to see it (trích xuất hồ sơ); audited, therefore a mutation. Staff who keep her file and may read its sensitive facts.',
    args: { input: t.arg({ type: ExportPersonInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      requirePermission(viewer, 'person:write');
      const id = requiredId(input.id, 'Person');
      return { json: await exportPerson(viewer, id, await articlesOfPerson(viewer)) };
    },
  }),
);
