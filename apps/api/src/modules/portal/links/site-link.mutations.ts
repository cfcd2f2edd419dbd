import { createSiteLinkInput, updateSiteLinkInput } from '@hoi/validation/portal/link';
import { versionedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { formInput } from '#graphql/form-input.ts';
import { change, creation, deletedPayload, removal } from '#graphql/mutation.ts';
import { localId } from '#graphql/node-id.ts';
import { db } from '#outside/db.ts';
import { createSiteLink } from './create-site-link.command.ts';
import { deleteSiteLink } from './delete-site-link.command.ts';
import { updateSiteLink } from './update-site-link.command.ts';

/** A payload with the link as it is after the change. */
function linkPayload(name: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    fields: (t) => ({
      siteLink: t.prismaField({
        type: 'SiteLink',
        resolve: (query, { id }) => db.siteLink.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });
}

const opensNewPage = 'True when left out.';

creation('createSiteLink', {
  description: 'Adds a link to a group. Editors and above.',
  inSeries: true,
  input: formInput('CreateSiteLinkInput', createSiteLinkInput, {
    descriptions: { url: 'An http or https address.', opensNewPage },
  }),
  payload: linkPayload('CreateSiteLinkPayload'),
  command: (viewer, fields) =>
    createSiteLink(viewer, { ...fields, groupId: localId(fields.group, 'SiteLinkGroup') }),
});

change('updateSiteLink', {
  description: 'Changes a link or moves it to another group. Editors and above.',
  inSeries: true,
  of: 'SiteLink',
  input: formInput('UpdateSiteLinkInput', updateSiteLinkInput, {
    descriptions: { group: 'Stays as it is when left out.', opensNewPage },
  }),
  payload: linkPayload('UpdateSiteLinkPayload'),
  command: (viewer, fields) => {
    const groupId = fields.group ? localId(fields.group, 'SiteLinkGroup') : undefined;
    return updateSiteLink(viewer, { ...fields, groupId });
  },
});

removal('deleteSiteLink', {
  description: 'Removes a link. Editors and above.',
  inSeries: true,
  of: 'SiteLink',
  input: formInput('DeleteSiteLinkInput', versionedInput),
  payload: deletedPayload('DeleteSiteLinkPayload'),
  command: deleteSiteLink,
});
