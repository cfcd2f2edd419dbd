import { updateSiteSettingsInput } from '@hoi/validation/portal/site-settings';
import { builder } from '#graphql/builder.ts';
import { mutation } from '#graphql/mutation.ts';
import { db } from '#outside/db.ts';
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

mutation('updateSiteSettings', {
  description: 'Changes what header and footer say of the portal. Editors and above.',
  input: updateSiteSettingsInput,
  descriptions: {
    expectedVersion: '0 before the first save.',
    weatherPlace: 'Empty, and no coordinates, turns the panel off.',
    weatherLatitude: 'Vĩ độ: degrees, WGS84, within Viet Nam.',
    weatherLongitude: 'Kinh độ: degrees, WGS84, within Viet Nam.',
  },
  payload: UpdateSiteSettingsPayload,
  resolve: async (change, { viewer }) => {
    await updateSiteSettings(viewer, change);
    return {};
  },
});
