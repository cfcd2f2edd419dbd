import { createPageInput } from '@hoi/validation/newsroom/page';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { createPage } from './create-page.command.ts';
import { CreatePageInput } from './page.input.ts';
import { pagePayload } from './page-payload.ts';

const CreatePagePayload = pagePayload('CreatePagePayload');

builder.mutationField('createPage', (t) =>
  t.field({
    type: CreatePagePayload,
    again: 'subject',
    description: 'Makes a static page (trang tĩnh). Editors and above.',
    args: { input: t.arg({ type: CreatePageInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => ({
      id: await createPage(viewer, parseInput(createPageInput, input)),
    }),
  }),
);
