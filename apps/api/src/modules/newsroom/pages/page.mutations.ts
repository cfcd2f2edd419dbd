import { createPageInput, updatePageInput } from '@hoi/validation/newsroom/page';
import { change, creation, removal, rowPayload } from '#graphql/mutation.ts';
import { createPage } from './create-page.command.ts';
import { deletePage } from './delete-page.command.ts';
import { updatePage } from './update-page.command.ts';

const pagePayload = rowPayload('Page');
const body = 'The body as the editor holds it.';

creation('createPage', {
  description: 'Makes a static page (trang tĩnh). Editors and above.',
  input: createPageInput,
  descriptions: { body, slug: 'Made from the title when left out.' },
  payload: pagePayload,
  command: createPage,
});

change('updatePage', {
  description: 'Changes a static page. Editors and above.',
  of: 'Page',
  input: updatePageInput,
  descriptions: { body, slug: 'Stays as it is when left out.' },
  payload: pagePayload,
  command: updatePage,
});

removal('deletePage', {
  description: 'Removes a static page. Editors and above.',
  of: 'Page',
  command: deletePage,
});
