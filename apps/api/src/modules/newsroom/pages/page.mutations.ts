import { createPageInput, updatePageInput } from '@hoi/validation/newsroom/page';
import { versionedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { formInput } from '#graphql/form-input.ts';
import { change, creation, deletedPayload, removal } from '#graphql/mutation.ts';
import { db } from '#outside/db.ts';
import { createPage } from './create-page.command.ts';
import { deletePage } from './delete-page.command.ts';
import { updatePage } from './update-page.command.ts';

/** A payload with the page as it is after the change. */
function pagePayload(name: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    fields: (t) => ({
      page: t.prismaField({
        type: 'Page',
        resolve: (query, { id }) => db.page.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });
}

creation('createPage', {
  description: 'Makes a static page (trang tĩnh). Editors and above.',
  input: formInput('CreatePageInput', createPageInput, {
    descriptions: { slug: 'Made from the title when left out.' },
  }),
  payload: pagePayload('CreatePagePayload'),
  command: createPage,
});

change('updatePage', {
  description: 'Changes a static page. Editors and above.',
  of: 'Page',
  input: formInput('UpdatePageInput', updatePageInput, {
    descriptions: { slug: 'Stays as it is when left out.' },
  }),
  payload: pagePayload('UpdatePagePayload'),
  command: updatePage,
});

removal('deletePage', {
  description: 'Removes a static page. Editors and above.',
  of: 'Page',
  input: formInput('DeletePageInput', versionedInput),
  payload: deletedPayload('DeletePagePayload'),
  command: deletePage,
});
