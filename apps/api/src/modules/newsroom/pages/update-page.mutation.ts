import { updatePageInput } from '@hoi/validation/newsroom/page';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { UpdatePageInput } from './page.input.ts';
import { pagePayload, requirePageId } from './page-payload.ts';
import { updatePage } from './update-page.command.ts';

const UpdatePagePayload = pagePayload('UpdatePagePayload');

builder.mutationField('updatePage', (t) =>
  t.field({
    type: UpdatePagePayload,
    again: 'subject',
    description: 'Changes a static page. Editors and above.',
    args: { input: t.arg({ type: UpdatePageInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      const fields = parseInput(updatePageInput, input);
      const id = requirePageId(fields.id);
      await updatePage(viewer, { ...fields, id });
      return { id };
    },
  }),
);
