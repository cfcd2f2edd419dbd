import { siteLinkGroupFields, updateSiteLinkGroupInput } from '@hoi/validation/portal/link';
import { change, creation, removal, rowPayload } from '#graphql/mutation.ts';
import { createSiteLinkGroup } from './create-site-link-group.command.ts';
import { deleteSiteLinkGroup } from './delete-site-link-group.command.ts';
import { updateSiteLinkGroup } from './update-site-link-group.command.ts';

const groupPayload = rowPayload('SiteLinkGroup');

creation('createSiteLinkGroup', {
  description: 'Makes a group of links (nhóm liên kết). Editors and above.',
  input: siteLinkGroupFields,
  payload: groupPayload,
  command: createSiteLinkGroup,
});

change('updateSiteLinkGroup', {
  description: "Changes a group's name or place. Editors and above.",
  of: 'SiteLinkGroup',
  input: updateSiteLinkGroupInput,
  payload: groupPayload,
  command: updateSiteLinkGroup,
});

removal('deleteSiteLinkGroup', {
  description: 'Removes a group and its links. Editors and above.',
  of: 'SiteLinkGroup',
  command: deleteSiteLinkGroup,
});
