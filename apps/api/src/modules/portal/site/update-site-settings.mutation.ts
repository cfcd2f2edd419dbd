import { updateSiteSettingsInput } from '@hoi/validation/portal/site-settings';
import { builder } from '#graphql/builder.ts';
import { parseInput } from '#graphql/parse-input.ts';
import { db } from '#outside/db.ts';
import { UpdateSiteSettingsInput } from './site-settings.input.ts';
import { SiteSettings } from './site-settings.type.ts';
import { updateSiteSettings } from './update-site-settings.command.ts';

const UpdateSiteSettingsPayload = builder.objectRef<object>('UpdateSiteSettingsPayload').implement({
  fields: (t) => ({
    siteSettings: t.field({
      type: SiteSettings,
      resolve: () => db.siteSetting.findUniqueOrThrow({ where: { id: 1 } }),
    }),
  }),
});

builder.mutationField('updateSiteSettings', (t) =>
  t.field({
    type: UpdateSiteSettingsPayload,
    description: 'Changes what header and footer say of the portal. Editors and above.',
    args: { input: t.arg({ type: UpdateSiteSettingsInput, required: true }) },
    resolve: async (_root, { input }, { viewer }) => {
      await updateSiteSettings(viewer, parseInput(updateSiteSettingsInput, input));
      return {};
    },
  }),
);
