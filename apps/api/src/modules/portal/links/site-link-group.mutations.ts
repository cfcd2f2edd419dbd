import { siteLinkGroupFields, updateSiteLinkGroupInput } from '@hoi/validation/portal/link';
import { versionedInput } from '@hoi/validation/versioned';
import { builder } from '#graphql/builder.ts';
import { formInput } from '#graphql/form-input.ts';
import { change, creation, deletedPayload, removal } from '#graphql/mutation.ts';
import { db } from '#outside/db.ts';
import { createSiteLinkGroup } from './create-site-link-group.command.ts';
import { deleteSiteLinkGroup } from './delete-site-link-group.command.ts';
import { updateSiteLinkGroup } from './update-site-link-group.command.ts';

/** A payload with the group as it is after the change. */
function groupPayload(name: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    fields: (t) => ({
      siteLinkGroup: t.prismaField({
        type: 'SiteLinkGroup',
        resolve: (query, { id }) => db.siteLinkGroup.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });
}

creation('createSiteLinkGroup', {
  description: 'Makes a group of links (nhóm liên kết). Editors and above.',
  input: formInput('CreateSiteLinkGroupInput', siteLinkGroupFields),
  payload: groupPayload('CreateSiteLinkGroupPayload'),
  command: createSiteLinkGroup,
});

change('updateSiteLinkGroup', {
  description: "Changes a group's name or place. Editors and above.",
  of: 'SiteLinkGroup',
  input: formInput('UpdateSiteLinkGroupInput', updateSiteLinkGroupInput),
  payload: groupPayload('UpdateSiteLinkGroupPayload'),
  command: updateSiteLinkGroup,
});

removal('deleteSiteLinkGroup', {
  description: 'Removes a group and its links. Editors and above.',
  of: 'SiteLinkGroup',
  input: formInput('DeleteSiteLinkGroupInput', versionedInput),
  payload: deletedPayload('DeleteSiteLinkGroupPayload'),
  command: deleteSiteLinkGroup,
});
