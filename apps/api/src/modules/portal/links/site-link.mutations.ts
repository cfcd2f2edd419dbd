import { createSiteLinkInput, updateSiteLinkInput } from '@hoi/validation/portal/link';
import { change, creation, removal, rowPayload } from '#graphql/mutation.ts';
import { localId } from '#graphql/node-id.ts';
import { createSiteLink } from './create-site-link.command.ts';
import { deleteSiteLink } from './delete-site-link.command.ts';
import { updateSiteLink } from './update-site-link.command.ts';

const linkPayload = rowPayload('SiteLink');

const opensNewPage = 'True when left out.';

creation('createSiteLink', {
  description: 'Adds a link to a group. Editors and above.',
  inSeries: true,
  input: createSiteLinkInput,
  descriptions: { url: 'An http or https address.', opensNewPage },
  payload: linkPayload,
  command: (viewer, fields) =>
    createSiteLink(viewer, { ...fields, groupId: localId(fields.group, 'SiteLinkGroup') }),
});

change('updateSiteLink', {
  description: 'Changes a link or moves it to another group. Editors and above.',
  inSeries: true,
  of: 'SiteLink',
  input: updateSiteLinkInput,
  descriptions: { group: 'Stays as it is when left out.', opensNewPage },
  payload: linkPayload,
  command: (viewer, fields) => {
    const groupId = fields.group ? localId(fields.group, 'SiteLinkGroup') : undefined;
    return updateSiteLink(viewer, { ...fields, groupId });
  },
});

removal('deleteSiteLink', {
  description: 'Removes a link. Editors and above.',
  inSeries: true,
  of: 'SiteLink',
  command: deleteSiteLink,
});
